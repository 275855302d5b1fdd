import { type Change, type History, remember } from '../core/history';
import type { Settings } from '../core/settings';
import { browser } from './api';

const KEY = 'history';

/** The changes that can still be undone, oldest first. */
export async function loadHistory(): Promise<History> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return Array.isArray(stored) ? (stored as Change[]) : [];
}

/** Remembers what a change did; gives its id, or undefined if nothing changed. */
export async function rememberChange(before: Settings, after: Settings): Promise<string | undefined> {
	const history = await loadHistory();
	const id = crypto.randomUUID();
	const next = remember(history, before, after, Date.now(), id);
	if (next === history) return undefined;
	await browser.storage.local.set({ [KEY]: next });
	return id;
}

/** Calls back with the changes whenever there is one more. */
export function watchHistory(callback: (history: History) => void, signal: AbortSignal): void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		const change = area === 'local' ? changes[KEY] : undefined;
		if (change) callback(Array.isArray(change.newValue) ? (change.newValue as Change[]) : []);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
