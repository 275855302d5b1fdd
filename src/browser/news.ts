import { isNewsTo } from '../core/news';
import { isOn } from '../core/settings/boolean-settings';
import { browser } from './api';
import { loadSettings } from './settings';

const KEY = 'news';

/** In the background, after an update: there is something to tell, unless the reader wants to hear of none. */
export async function noteUpdate(previous: string | undefined): Promise<void> {
	if (!previous || !isNewsTo(previous) || !isOn(await loadSettings(), 'news')) return;
	await browser.storage.local.set({ [KEY]: true });
}

/** Whether there is something that the reader has not seen yet. */
export const hasNews = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] === true;

/** It was seen, or waved away: it does not come again. */
export const forgetNews = (): Promise<void> => browser.storage.local.remove(KEY);
