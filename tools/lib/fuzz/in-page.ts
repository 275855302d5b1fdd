import { siteById } from '../../../src/sites';
import { type Bounds, type Found, fuzzReading } from './read.ts';

/** A page of the corpus on its way into a browser. */
export interface Sent {
	readonly name: string;
	readonly html: string;
	readonly url: string;
	readonly site: string;
}

/** Runs where pages are native, which is a hundred times as fast as a document made by a library. */
function fuzz(pages: readonly Sent[], bounds: Bounds): Found {
	const seeds = pages.flatMap(({ name, html, url, site: id }) => {
		const site = siteById(id);
		const document = new DOMParser().parseFromString(html, 'text/html');
		return site ? [{ name, document, url: new URL(url), site }] : [];
	});
	return fuzzReading(seeds, bounds);
}

Object.assign(globalThis, { forewarnedFuzz: fuzz });
