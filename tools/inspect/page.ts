import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Chapter, Story } from '../../src/core/story';
import { type PageKind, type Site, siteFor } from '../../src/sites';
import { guessSite, savedFrom } from '../../src/sites/guess';
import { decode } from './decode';

/** A saved page, opened as a browser would, with the archive that reads it. */
export interface SavedPage {
	readonly document: Document;
	/** Where it was saved from; where that is unknown, an address of the archive it looks like. */
	readonly url: URL;
	readonly site: Site | undefined;
}

/** What an archive's adapter reads on a page. */
export interface PageReading {
	readonly page: PageKind;
	/** The opened story, or the cards in order. */
	readonly stories: readonly Story[];
	readonly chapter: Chapter | undefined;
}

/** Text files stand in one `pre`, as browsers show them. */
function textDocument(text: string, url: string): Document {
	const { document } = new JSDOM('<pre></pre>', { url, contentType: 'text/html' }).window;
	const pre = document.querySelector('pre');
	if (pre) pre.textContent = text;
	return document;
}

/** By the file's name; where that says nothing, by whether there is a tag near its beginning. */
const isText = (path: string, text: string): boolean =>
	/\.(?:txt|text|md)$/i.test(path) || (!/\.x?html?$/i.test(path) && !/<[a-z!/]/i.test(text.slice(0, 2000)));

/** Opens a saved page; `address` is where it came from, if known. */
export function openPage(path: string, bytes: Uint8Array, address: string): SavedPage {
	const given = URL.canParse(address) ? new URL(address) : undefined;
	const text = decode(bytes);
	if (isText(path, text)) {
		const url = new URL(`file:///${encodeURIComponent(basename(path))}`);
		return { document: textDocument(text, url.href), url: given ?? url, site: siteFor(url) };
	}
	const url = given?.href ?? 'about:blank';
	const { document } = new JSDOM(text, { url, virtualConsole: new VirtualConsole() }).window;
	const site = (given && siteFor(given)) ?? guessSite(document);
	return {
		document,
		site,
		url: given ?? savedFrom(document) ?? (site ? new URL('/', site.examples[0]) : new URL('about:blank')),
	};
}

/** Reads a saved page with the archive it belongs to. */
export function readPage({ document, url, site }: SavedPage): PageReading {
	if (!site) return { page: 'other', stories: [], chapter: undefined };
	const page = site.kind(document, url);
	if (page === 'list') {
		const cards = [...document.querySelectorAll(site.cards)].map((card) => site.card(card, url));
		return { page, stories: cards.filter((story) => story !== undefined), chapter: undefined };
	}
	const story = page === 'story' ? site.story(document, url) : undefined;
	const text = page === 'story' && site.text ? document.querySelector(site.text) : null;
	return { page, stories: story ? [story] : [], chapter: text ? site.chapter(text, url) : undefined };
}
