import type { Settings } from './schema';
import { VERSION } from './schema';
import { upgrade } from './upgrade';

/** What marks an exported file as ours. */
const APP = 'forewarned';
/** Characters; a settings file with ten thousand rules is about 2 million. */
const LARGEST = 10_000_000;

/** The settings of a file, or why it was refused. */
export type ImportResult =
	| { readonly ok: true; readonly settings: Settings }
	| { readonly ok: false; readonly reason: 'not-json' | 'not-ours' | 'newer' | 'too-large' };

/** The settings as a file that `importSettings` reads back. */
export const exportSettings = (settings: Settings): string =>
	`${JSON.stringify({ app: APP, ...settings }, null, '\t')}\n`;

/** Reads an exported file. Nothing is changed; a file that is not ours is refused with the reason. */
export function importSettings(text: string): ImportResult {
	if (text.length > LARGEST) return { ok: false, reason: 'too-large' };
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return { ok: false, reason: 'not-json' };
	}
	if (typeof parsed !== 'object' || parsed === null || !('levels' in parsed) || !('version' in parsed)) {
		return { ok: false, reason: 'not-ours' };
	}
	if ('app' in parsed && parsed.app !== APP) return { ok: false, reason: 'not-ours' };
	if (typeof parsed.version !== 'number') return { ok: false, reason: 'not-ours' };
	if (parsed.version > VERSION) return { ok: false, reason: 'newer' };
	return { ok: true, settings: upgrade(parsed) };
}
