import { browser } from '../browser/api';
import type { Memory } from './consent';

/** Entries kept at most; the oldest go first. */
const LARGEST = 2000;
const KEY = 'session-memory';

/**
 * What the reader did in this session: which gates they passed, what they revealed. It lies in `storage.session`, so
 * that it outlives a background that is put to sleep, and is gone when the browser is closed.
 */
let loading: Promise<Map<string, string>> | undefined;
let writing: Promise<unknown> = Promise.resolve();

const entries = (): Promise<Map<string, string>> => {
	loading ??= browser.storage.session
		.get(KEY)
		.then(({ [KEY]: stored }) => new Map(Object.entries((stored ?? {}) as Record<string, string>)));
	return loading;
};

/** Writes what there is now, one after the other. */
function write(all: Map<string, string>): void {
	while (all.size > LARGEST) all.delete(all.keys().next().value ?? '');
	writing = writing.then(() => browser.storage.session.set({ [KEY]: Object.fromEntries(all) })).catch(() => undefined);
}

/** The session's memory, ready to be read. */
export async function sessionMemory(): Promise<Memory & { about(words: string): Record<string, string> }> {
	const all = await entries();
	return {
		get: (key) => all.get(key),
		set(key, value) {
			// Set again: it is the newest now.
			all.delete(key);
			all.set(key, value);
			write(all);
		},
		forget(key) {
			if (all.delete(key)) write(all);
		},
		/** The entries whose keys hold these words. */
		about: (words) => Object.fromEntries([...all].filter(([key]) => key.includes(words))),
	};
}

/** Another part of the extension has changed what is stored: it is read again. */
export function followSessionMemory(): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'session' && changes[KEY] && changes[KEY].newValue === undefined) loading = undefined;
	});
}
