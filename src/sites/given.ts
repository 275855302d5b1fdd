import type { Site } from './site';

/** Where the script of an archive leaves its adapters, in the world that extensions have to themselves. */
const PLACE = Symbol.for('forewarned.sites');
const world = globalThis as { [PLACE]?: readonly Site[] };

/** Makes adapters known to the content script: those of one kind of archive come as a script of their own. */
export function giveSites(sites: readonly Site[]): void {
	world[PLACE] = sites;
}

/** The adapters that came with this page; none where their script was not loaded. */
export const givenSites = (): readonly Site[] => world[PLACE] ?? [];
