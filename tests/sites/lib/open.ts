import { JSDOM, VirtualConsole } from 'jsdom';
import type { Site } from '../../../src/sites';
import { NOTHING } from '../../../src/sites/query';
import { cardsOf } from '../../../src/sites/saved/inspect';

/** Pages to a window: making one takes as long as parsing five pages, but selectors leave listeners in it. */
const PAGES = 100;
let shared = new JSDOM();
let opened = 0;

/** A page parsed as a browser would, with nothing run and nothing loaded. */
export function open(html: string, url: string): Document {
	if (++opened % PAGES === 0) shared = new JSDOM();
	shared.reconfigure({ url });
	return new shared.window.DOMParser().parseFromString(html, 'text/html');
}

/** A page in a window of its own. */
export const openAlone = (html: string, url: string): Document =>
	new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** Everything an adapter reads on a page. */
export function readAll(site: Site, document: Document, url: URL) {
	const page = site.kind(document, url);
	const cards = cardsOf(site, document, url);
	const texts = site.texts(document, url);
	const found =
		page === 'story' ? [site.story(document, url)] : page === 'list' ? cards.map((card) => site.card(card, url)) : [];
	return {
		page,
		stories: found.filter((story) => story !== undefined),
		chapters: page === 'story' ? texts.map((text) => site.chapter(text, url)) : [],
		links: site.links(document, url),
		ready: site.storyReady(document, url),
	};
}

/** The alternatives of a selector: `a, b:is(c, d)` has two. */
export function alternatives(selector: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const char of selector) {
		if (char === '(' || char === '[') depth++;
		if (char === ')' || char === ']') depth--;
		if (char === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += char;
	}
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Counts, for every selector that is asked of a page from now on, how often each of its alternatives matched. */
export function watchSelectors(document: Document, hits: Map<string, number>): void {
	const view = document.defaultView as unknown as { Element: typeof Element; Document: typeof Document };
	const all = [view.Element.prototype, view.Document.prototype];
	for (const prototype of all) {
		const { querySelectorAll, querySelector } = prototype;
		const note = (root: ParentNode, selector: string) => {
			for (const part of alternatives(selector).filter((one) => one !== NOTHING)) {
				hits.set(part, (hits.get(part) ?? 0) + querySelectorAll.call(root, part).length);
			}
		};
		prototype.querySelectorAll = function (this: ParentNode, selector: string) {
			note(this, selector);
			return querySelectorAll.call(this, selector);
		} as typeof querySelectorAll;
		prototype.querySelector = function (this: ParentNode, selector: string) {
			note(this, selector);
			return querySelector.call(this, selector);
		} as typeof querySelector;
	}
}
