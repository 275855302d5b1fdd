import { browser } from '../browser/api';

const key = (tabId: number): string => `paused:${tabId}`;

/** Until when a tab is paused, milliseconds since 1970; 0: not. Forgotten with the session. */
export async function pausedUntil(tabId: number | undefined): Promise<number> {
	if (tabId === undefined) return 0;
	const stored = await browser.storage.session.get(key(tabId));
	return Number(stored[key(tabId)] ?? 0);
}

/** Pauses a tab until a time in milliseconds since 1970; one that is over ends the pause. */
export async function pauseTab(tabId: number | undefined, until: number): Promise<void> {
	if (tabId === undefined) return;
	if (until > Date.now()) await browser.storage.session.set({ [key(tabId)]: until });
	else await browser.storage.session.remove(key(tabId));
}
