import { undo } from '../core/history';
import { type Settings, upgrade } from '../core/settings';
import { browser } from './api';
import { forgetChapters } from './chapters';
import { loadHistory, rememberChange } from './history';

const KEY = 'settings';

/** The reader's settings; the defaults if nothing valid is stored. Rejects only if storage itself fails. */
export async function loadSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY);
	return upgrade(stored[KEY]);
}

/** How browsers say that an extension may store no more. */
const FULL = /quota/i;

/**
 * Stores the settings; everyone who watches them is told. A full storage makes room for them: what was found in
 * chapters can be found again, what a reader chose cannot.
 */
async function saveSettings(settings: Settings): Promise<void> {
	const store = () => browser.storage.local.set({ [KEY]: settings });
	await store().catch(async (error: unknown) => {
		if (!FULL.test(String(error))) throw error;
		await forgetChapters();
		await store();
	});
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, in this page and, where the browser has locks, in all pages of the extension. */
function alone<T>(work: () => Promise<T>): Promise<T> {
	const { locks } = globalThis.navigator ?? {};
	const done = queue.then(() => (locks ? (locks.request(KEY, work) as Promise<T>) : work()));
	queue = done.catch(() => undefined);
	return done;
}

/** The settings after a change, and the change's id if there was any: `undoChange` takes it back. */
export interface ChangedSettings {
	readonly settings: Settings;
	readonly change: string | undefined;
}

/** Reads, changes, writes and remembers the change. For pages of the extension, not for content scripts. */
export const changeUndoable = (change: (settings: Settings) => Settings): Promise<ChangedSettings> =>
	alone(async () => {
		const before = await loadSettings();
		const settings = change(before);
		await saveSettings(settings);
		// The change counts more than the memory of it: a full storage must not undo what was just saved.
		return { settings, change: await rememberChange(before, settings).catch(() => undefined) };
	});

/** Reads, changes and writes; every change can be undone for 30 days. */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<Settings> =>
	(await changeUndoable(change)).settings;

/** Takes one change back, also one that others came after. Nothing happens if it is too long ago. */
export async function undoChange(id: string): Promise<Settings> {
	const past = (await loadHistory()).find((change) => change.id === id);
	return changeSettings((now) => (past ? undo(now, past).settings : now));
}

/** Calls back with the new settings whenever they change, in whichever page. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		const change = area === 'local' ? changes[KEY] : undefined;
		if (change) callback(upgrade(change.newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export { exportSettings, importSettings } from '../core/settings';
