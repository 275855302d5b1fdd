import { claimedBy } from '../../sites/find';
import type { Site } from '../../sites/site';
import { connect } from '../connect';

/** Reads the pages of archives that are read from the first day; each engine's script brings its own (`build`). */
export function readArchives(sites: readonly Site[]): void {
	const site = claimedBy(sites, new URL(location.href));
	if (site) connect(site);
}
