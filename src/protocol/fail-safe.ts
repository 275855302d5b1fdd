/** Where the background keeps, in `storage.local`, what pages have to know when nothing answers them. */
export const FAIL_SAFE_KEY = 'fail-safe';

/** What a page reads of the settings by itself. */
export interface FailSafeSettings {
	/** If Forewarned fails, the page stays covered until its reader says otherwise. */
	readonly strict: boolean;
	/** When the settings changed last, milliseconds since 1970: pages hear of it, and ask anew. */
	readonly changed: number;
}
