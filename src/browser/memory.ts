import { browser } from './api';
import { tell } from './messages';

/** Entries kept at most; the oldest go first. */
const LARGEST = 2000;
const KEY = 'session-memory';

/**
 * What the reader did in this session. Content scripts cannot reach `storage.session`, so the
 * background keeps it; it is gone when the browser is closed.
 */
export async function openMemory(): Promise<{
	get(key: string): string | undefined;
	set(key: string, value: string): void;
	forget(key: string): void;
}> {
	const known = new Map(Object.entries((await tell({ type: 'recall' })) ?? {}));
	return {
		get: (key) => known.get(key),
		set(key, value) {
			known.set(key, value);
			void tell({ type: 'remember', key, value });
		},
		forget(key) {
			known.delete(key);
			void tell({ type: 'remember', key, value: null });
		},
	};
}

const stored = async (): Promise<Record<string, string>> =>
	((await browser.storage.session.get(KEY))[KEY] as Record<string, string> | undefined) ?? {};

let queue: Promise<unknown> = Promise.resolve();

/** In the background: everything that is remembered, also what was told a moment ago. */
export const recall = (): Promise<Record<string, string>> => queue.then(stored);

/** In the background: remembers a value, or forgets it (null); one after the other. */
export function remember(key: string, value: string | null): Promise<void> {
	const done = queue.then(async () => {
		const { [key]: _, ...others } = await stored();
		const entries = Object.entries(value === null ? others : { ...others, [key]: value });
		await browser.storage.session.set({ [KEY]: Object.fromEntries(entries.slice(-LARGEST)) });
	});
	queue = done.catch(() => undefined);
	return done;
}
