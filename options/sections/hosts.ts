import { browser } from '../../src/browser/api';
import type { Settings } from '../../src/core/settings';

/** A site beyond the archives known from the start. */
export interface Host {
	readonly host: string;
	/** Whether the browser lets us read it; a host from another device's settings may not be allowed here yet. */
	readonly granted: boolean;
}

const hostOf = (pattern: string): string | undefined => /^(?:\*|https?):\/\/([^/*]+)\//.exec(pattern)?.[1];

/** The sites the reader added, from the settings and from what the browser has granted. */
export async function addedHosts(settings: Settings): Promise<Host[]> {
	const { origins = [] } = await browser.permissions.getAll();
	const known = new Set(
		browser.runtime
			.getManifest()
			.content_scripts?.flatMap(({ matches }) => matches)
			.map(hostOf),
	);
	const granted = new Set(origins.map(hostOf).filter((host) => host !== undefined && !known.has(host)) as string[]);
	return [...new Set([...settings.sites.added, ...granted])]
		.sort()
		.map((host) => ({ host, granted: granted.has(host) }));
}
