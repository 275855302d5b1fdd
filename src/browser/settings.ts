import { type Settings, upgrade } from '../core/settings';
import { browser } from './api';

const KEY = 'settings';

/** The reader's settings; the defaults if nothing valid is stored. Rejects only if storage itself fails. */
export async function loadSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY);
	return upgrade(stored[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
	await browser.storage.local.set({ [KEY]: settings });
}

let queue: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes; changes made at once in one page are done one after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const done = queue.then(async () => {
		const settings = change(await loadSettings());
		await saveSettings(settings);
		return settings;
	});
	queue = done.catch(() => undefined);
	return done;
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
