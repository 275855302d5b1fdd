import * as v from 'valibot';
import { type OwnSite, OwnSiteSchema } from '../core/own-site';
import { browser } from './api';

const KEY = 'own-sites';
/** Sites kept; the oldest go first. */
const MOST = 200;

const read = (stored: unknown): OwnSite[] =>
	Array.isArray(stored)
		? stored.flatMap((one) => {
				const { success, output } = v.safeParse(OwnSiteSchema, one);
				return success ? [output] : [];
			})
		: [];

/** The sites a reader pointed out, newest first; what is not one is left out. */
export async function loadOwnSites(): Promise<readonly OwnSite[]> {
	return read((await browser.storage.local.get(KEY))[KEY]);
}

/** What the reader pointed out on a host. */
export const ownSiteOf = async (host: string): Promise<OwnSite | undefined> =>
	(await loadOwnSites()).find((site) => site.host === host);

const others = async (host: string): Promise<OwnSite[]> => (await loadOwnSites()).filter((site) => site.host !== host);

/** Keeps a site on this device, instead of what was known of its host. Throws if it is none or storage is full. */
export async function saveOwnSite(site: OwnSite): Promise<void> {
	const valid = v.parse(OwnSiteSchema, site);
	await browser.storage.local.set({ [KEY]: [valid, ...(await others(valid.host))].slice(0, MOST) });
}

/** Forgets what was pointed out on a host. */
export async function forgetOwnSite(host: string): Promise<void> {
	await browser.storage.local.set({ [KEY]: await others(host) });
}
