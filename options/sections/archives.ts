import { browser } from '../../src/browser/api';
import { registerSites } from '../../src/browser/sites';
import type { Settings } from '../../src/core/settings';
import { type Site, sites } from '../../src/sites';

/** The host of a match pattern, as a reader writes it; undefined for patterns that are not of the web. */
export const hostOf = (pattern: string): string | undefined =>
	/^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1]?.replace(/^www\./, '');

/** Where an archive is found: its hosts, each once. */
export const hostsOf = (site: Site): string[] =>
	[...new Set(site.matches.map(hostOf))].filter((host) => host !== undefined);

/** Every archive on the web that there is an adapter for: those from the install first, then by name. */
export const ARCHIVES: readonly Site[] = sites
	.filter((site) => hostsOf(site).length > 0)
	.sort((a, b) => Number(a.optional) - Number(b.optional) || a.name.localeCompare(b.name));

/** The whole of a pattern's host: permissions have no paths. */
const originsOf = (site: Site): string[] =>
	site.matches.map((pattern) => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*'));

/**
 * The ids of the archives that the browser lets us read. Chromium's `permissions.contains` leaves out the
 * hosts of content scripts, its `getAll` does not; so the list is asked. A grant for all sites counts as well.
 */
export async function grantedArchives(): Promise<ReadonlySet<string>> {
	const { origins = [] } = await browser.permissions.getAll();
	const granted = new Set(origins);
	const everywhere = granted.has('*://*/*') || granted.has('<all_urls>');
	const isGranted = (site: Site) => everywhere || originsOf(site).every((origin) => granted.has(origin));
	return new Set(ARCHIVES.filter(isGranted).map(({ id }) => id));
}

/** Asks the browser for all of an archive's hosts at once. Call it from a click. */
export async function allowArchive(site: Site): Promise<boolean> {
	if (!(await browser.permissions.request({ origins: originsOf(site) }))) return false;
	await registerSites();
	return true;
}

/** Gives an archive that was asked for back to the browser; one from the install stays granted. */
export async function giveBack(site: Site): Promise<void> {
	if (!site.optional) return;
	await browser.permissions.remove({ origins: originsOf(site) });
	await registerSites();
}

/** The settings with an archive switched on or off. */
export const withArchive = (settings: Settings, id: string, on: boolean): Settings => {
	const others = settings.sites.off.filter((one) => one !== id);
	return { ...settings, sites: { ...settings.sites, off: on ? others : [...others, id] } };
};
