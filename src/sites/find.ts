import { covers } from './match';
import type { Site } from './site';

/** The one of these archives whose match patterns cover an address. */
export const claimedBy = (sites: readonly Site[], url: URL): Site | undefined =>
	sites.find((site) => site.matches.some((pattern) => covers(pattern, url)));
