import { fakeBrowser } from '@webext-core/fake-browser';
import { defaults, type Settings } from '../../src/core/settings';

/** Settings as a reader may have them, in storage; what is not given has its default. */
export async function store(part: Partial<Settings> = {}): Promise<void> {
	await fakeBrowser.storage.local.set({ settings: { ...defaults(), ...part } });
}

/** What is in storage now. */
export const stored = async (): Promise<Settings> =>
	(await fakeBrowser.storage.local.get<{ settings: Settings }>('settings')).settings;
