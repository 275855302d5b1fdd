/** Where the background keeps, in `storage.local`, what a page has to know when nothing answers it. */
export const FAIL_SAFE_KEY = 'fail-safe';

/** What a page reads of the settings by itself. */
export interface FailSafeSettings {
	/** If Forewarned fails, the page stays covered until its reader says otherwise. */
	readonly strict: boolean;
}
