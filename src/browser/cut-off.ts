import { browser } from './api';

/** Whether this script was left behind: its extension was updated, reloaded or switched off under an open page. */
export function cutOff(): boolean {
	try {
		return !browser.runtime?.id;
	} catch {
		return true;
	}
}
