import { browser } from './api';

/** Under this key the session holds until when every tab is paused. */
const EVERYWHERE = 'paused:everywhere';
/** The longest there is, milliseconds, and a little: what reaches further was begun before the clock was set back. */
const LONGEST = 3_660_000;
const key = (tabId: number): string => `paused:${tabId}`;

/** Until when something is paused, milliseconds since 1970; 0: not. Forgotten with the session. */
export interface Paused {
	readonly tab: number;
	readonly everywhere: number;
}

/** Until when a tab is paused, and until when all are. */
export async function pausedUntil(tabId: number | undefined): Promise<Paused> {
	const keys = [EVERYWHERE, ...(tabId === undefined ? [] : [key(tabId)])];
	const stored = await browser.storage.session.get(keys);
	const until = (name: string) => {
		const time = Number(stored[name] ?? 0);
		return time > Date.now() + LONGEST ? 0 : time;
	};
	return { tab: tabId === undefined ? 0 : until(key(tabId)), everywhere: until(EVERYWHERE) };
}

async function pause(name: string, until: number): Promise<void> {
	if (until > Date.now()) await browser.storage.session.set({ [name]: until });
	else await browser.storage.session.remove(name);
}

/** Pauses a tab until a time in milliseconds since 1970; one that is over ends the pause. */
export const pauseTab = async (tabId: number | undefined, until: number): Promise<void> => {
	if (tabId !== undefined) await pause(key(tabId), until);
};

/** The same for all tabs. */
export const pauseEverywhere = (until: number): Promise<void> => pause(EVERYWHERE, until);

/** Calls back when everything was paused, or goes on. */
export function followPause(changed: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'session' && EVERYWHERE in changes) changed();
	});
}
