import type { Page } from 'puppeteer-core';
import { HOSTS } from '../../../demo/archive.ts';
import { html } from '../../../demo/reply.ts';
import { covers } from '../../../src/sites/match';
import { ADDED_HOST } from '../../../tests/e2e/helpers/extension.ts';
import { newReader, type Reader } from '../../../tests/e2e/helpers/reader.ts';
import type { BrowserName } from '../browser/name.ts';
import { corpus, type Seed } from './corpus.ts';
import { type Expected, expectedOn, STRICT } from './expected.ts';
import { type Bounds, changed, type Found } from './read.ts';

/** Milliseconds that a page may take to be quiet. */
const PATIENCE = 10_000;

/** In the page: waits until everything is judged, then names what can be read of what was to be hidden. */
async function readable(cards: string, text: string, expected: Expected, patience: number): Promise<string[]> {
	const all = () => [...(cards ? document.querySelectorAll(cards) : [])];
	const texts = () => [...(text ? document.querySelectorAll(text) : [])];
	const judged = (element: Element) => !['pending', null].includes(element.getAttribute('data-forewarned'));
	const end = Date.now() + patience;
	const quiet = () => all().every(judged) && (!expected.text || document.querySelector('forewarned-gate') !== null);
	while (document.readyState !== 'complete' || !quiet()) {
		if (Date.now() > end) return ['never quiet'];
		await new Promise((next) => setTimeout(next, 5));
	}
	const seen = (node: Text): boolean => {
		const range = document.createRange();
		range.selectNodeContents(node);
		const drawn = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
		let at = node.parentElement;
		if (!drawn || !at || getComputedStyle(at).visibility !== 'visible') return false;
		for (; at; at = at.parentElement) if (Number(getComputedStyle(at).opacity) === 0) return false;
		return true;
	};
	const hidden = [...expected.cards.map((i) => all()[i]), ...(expected.text ? texts() : [])];
	return hidden.flatMap((element) => {
		if (!element) return ['not there'];
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.nodeValue?.trim() && seen(node as Text))
				found.push(`can be read: ${node.nodeValue.trim().slice(0, 40)}`);
		}
		return found.slice(0, 1);
	});
}

async function tryOne(reader: Reader, page: Page, seed: Seed, number: number): Promise<readonly string[]> {
	const { undo } = changed(seed, number);
	const markup = `<!DOCTYPE html>${seed.document.documentElement.outerHTML}`;
	undo();
	const url = new URL(seed.url);
	url.searchParams.set('fuzz', String(number));
	const end = reader.proxy.serve(({ searchParams }) =>
		searchParams.get('fuzz') === String(number) ? html(markup) : undefined,
	);
	try {
		const expected = expectedOn(markup, { ...seed, url });
		await page.goto(url.href, { waitUntil: 'domcontentloaded' });
		return await page.evaluate(readable, seed.site.cards, seed.site.text, expected, PATIENCE);
	} catch (error) {
		return [`thrown: ${error instanceof Error ? error.message : error}`];
	} finally {
		end();
	}
}

/** Whether a page has the address it was saved from: a story at another one is not expected, and is said to be wrong. */
const stands = ({ site, document, url }: Seed): boolean =>
	site.kind(document, url) !== 'story' || site.stories.some((pattern) => covers(pattern, url));

/** Shows changed pages to a browser with Forewarned in it: nothing that was to be hidden may be read there. */
export async function fuzzInBrowser(name: BrowserName, { count, time, seed }: Bounds): Promise<Found> {
	// In Firefox nothing can grant the host that a reader turns on.
	const granted = (HOSTS as readonly string[]).filter((host) => name === 'chromium' || host !== ADDED_HOST);
	const seeds = corpus().filter((seed) => granted.includes(seed.url.hostname) && stands(seed));
	const reader = await newReader(name);
	const failures: string[] = [];
	let pages = 0;
	let start = Date.now();
	try {
		await reader.set(STRICT);
		const page = await reader.tab();
		start = Date.now();
		for (; pages < count && Date.now() - start < time; pages++) {
			const one = seeds[pages % seeds.length];
			if (!one) break;
			const number = seed * 1_000_003 + pages;
			for (const broken of await tryOne(reader, page, one, number)) failures.push(`${one.name} #${number}: ${broken}`);
		}
	} finally {
		await reader.leave();
	}
	return { pages, seconds: (Date.now() - start) / 1000, failures };
}
