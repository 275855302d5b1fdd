import { claimedBy } from './find';
import type { Site } from './site';

/** What other layers know of an archive. */
export type { PageKind, Site } from './site';

const found = import.meta.glob<Site>('./archives/*.ts', { eager: true, import: 'default' });

/** Every archive we read, by id. Adding one is adding a file to `archives/`. */
export const sites: readonly Site[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The archive whose match patterns cover an address. */
export const siteFor = (url: URL): Site | undefined => claimedBy(sites, url);

/** The archive with an id. */
export const siteById = (id: string): Site | undefined => sites.find((site) => site.id === id);
