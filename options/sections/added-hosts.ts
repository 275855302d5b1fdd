import { browser } from '../../src/browser/api';
import type { Settings } from '../../src/core/settings';
import { ARCHIVES, hostsOf } from './archives';

/** A site beyond the archives we know. */
export interface Host {
	readonly host: string;
	/** Whether the browser lets us read it; a host from another device's settings may not be allowed here yet. */
	readonly granted: boolean;
}

const exactHost = (pattern: string): string | undefined => /^(?:\*|https?):\/\/([^/*]+)\//.exec(pattern)?.[1];

/** The sites the reader added, from the settings and from what the browser has granted. */
export async function addedHosts(settings: Settings): Promise<Host[]> {
	const { origins = [] } = await browser.permissions.getAll();
	const granted = origins.map(exactHost).filter((host) => host !== undefined);
	const archives = new Set(ARCHIVES.flatMap(hostsOf));
	return [...new Set([...settings.sites.added, ...granted])]
		.filter((host) => !archives.has(host.replace(/^www\./, '')))
		.sort()
		.map((host) => ({ host, granted: granted.includes(host) }));
}
