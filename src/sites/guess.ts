import { address } from './address';
import documentSite, { isTextDocument } from './archives/document';
import { siteFor, sites } from './index';
import type { Site } from './site';

/** Where a saved page says it comes from: its canonical link, its og:url, or the comment a browser's "save as" leaves. */
export function savedFrom(document: Document): URL | undefined {
	const base = new URL('https://unknown.invalid/');
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	const og = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
	for (const href of [savedComment(document), canonical, og]) {
		const absolute = address(href, base);
		if (absolute && new URL(absolute).host !== base.host) return new URL(absolute);
	}
	return undefined;
}

/** `<!-- saved from url=(0041)https://… -->`, before or just inside the html element. */
function savedComment(document: Document): string | undefined {
	for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
		const found = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '') : null;
		if (found?.[1]) return found[1];
	}
	return undefined;
}

/** Archives that know their pages by name come before those that take any page of their software. */
const known = [...sites].sort((a, b) => Number(a.matches.length === 0) - Number(b.matches.length === 0));

/**
 * The archive of a page whose address does not tell: a saved page, or a host the reader added that runs
 * software we know.
 */
export function guessSite(document: Document): Site | undefined {
	const from = savedFrom(document);
	return (from && siteFor(from)) ?? known.find((site) => site.looksLike(document));
}

/**
 * The archive that reads a page: by its address; text documents wherever they are, and files and hosts we do
 * not know, by what is on the page.
 */
export function siteOf(document: Document, url: URL): Site | undefined {
	if (isTextDocument(document)) return documentSite;
	const claimed = siteFor(url);
	return claimed && claimed !== documentSite ? claimed : (guessSite(document) ?? claimed);
}
