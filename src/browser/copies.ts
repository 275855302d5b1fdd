import { browser } from './api';

const KEY = 'copies';
/** Copies kept; the oldest goes first. */
const MOST = 5;

/** The settings as they were stored at one time. */
export interface Copy {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** What came right after it. */
	readonly before: 'import' | 'upgrade' | 'restore';
	/** As stored, perhaps by an older version: `upgrade` reads it. */
	readonly settings: unknown;
}

/** Copies of the settings, newest first. */
export async function loadCopies(): Promise<readonly Copy[]> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return Array.isArray(stored) ? (stored as Copy[]) : [];
}

/** Keeps the settings as they are stored now; nothing if none ever were. */
export async function keepCopy(before: Copy['before']): Promise<void> {
	const { settings } = await browser.storage.local.get('settings');
	if (settings === undefined) return;
	const copies = await loadCopies();
	await browser.storage.local.set({ [KEY]: [{ at: Date.now(), before, settings }, ...copies].slice(0, MOST) });
}
