import { defaults, type Settings } from '../core/settings';
import { isSettings } from '../core/settings/check';
import { browser } from './api';
import { tell } from './messages';

const KEY = 'settings';

/** What is stored if it can be judged by; else the background mends it, and if that is gone there are the defaults. */
const usable = async (stored: unknown): Promise<Settings> =>
	isSettings(stored) ? stored : stored === undefined ? defaults() : ((await tell({ type: 'settings' })) ?? defaults());

/** The reader's settings, for content scripts. Rejects only if storage itself fails. */
export async function loadPageSettings(): Promise<Settings> {
	return usable((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with the new settings whenever they change, the latest last; for content scripts. */
export function watchPageSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
	let latest = 0;
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		const change = area === 'local' ? changes[KEY] : undefined;
		if (!change) return;
		const mine = ++latest;
		const tellNewest = (settings: Settings) => {
			if (mine === latest && !signal.aborted) callback(settings);
		};
		if (isSettings(change.newValue)) tellNewest(change.newValue);
		else void usable(change.newValue).then(tellNewest);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
