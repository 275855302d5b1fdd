import { describe, expect, it } from 'vitest';
import { sites } from '../src/sites';
import { covers } from '../src/sites/match';
import type { Expected, Fixture, Page } from './sites/lib/fixture';
import { alternatives, open, openAlone, readAll, watchSelectors } from './sites/lib/open';

const sources = Object.keys(import.meta.glob('../src/sites/archives/*.ts'));
const fixtures = import.meta.glob<Fixture>(['./sites/*.ts', '!./sites/*.test.ts'], { eager: true, import: 'default' });
const nameOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '');
const fixtureOf = (id: string): Fixture | undefined => fixtures[`./sites/${id}.ts`];
const pagesOf = (id: string): readonly Page[] => fixtureOf(id)?.pages ?? [];

const whole = (site: string, story: Expected) => ({ site, numbers: {}, dates: {}, prose: {}, ...story });
const addressed = sites.filter((site) => site.id !== 'document');

describe('the registry', () => {
	it('loads without a page: importing an adapter must not touch the DOM', () => {
		expect(typeof document).toBe('undefined');
		expect(sites.length).toBe(sources.length);
	});

	it('names every archive after its file', () => {
		expect(sites.map((site) => site.id).sort()).toEqual(sources.map(nameOf).sort());
	});

	it('has a fixture for every archive, and no fixture without one', () => {
		const known = new Set(sites.map((site) => site.id));
		expect(
			sites.filter((site) => !fixtureOf(site.id)).map((site) => `${site.id} needs tests/sites/${site.id}.ts`),
		).toEqual([]);
		expect(
			Object.keys(fixtures)
				.map(nameOf)
				.filter((id) => !known.has(id)),
		).toEqual([]);
	});

	it('gives every example to the archive that states it, and to no other', () => {
		for (const site of sites) {
			for (const example of site.examples) {
				const claimed = sites.filter((other) => other.matches.some((pattern) => covers(pattern, new URL(example))));
				expect(
					claimed.map((other) => other.id),
					example,
				).toEqual([site.id]);
			}
		}
	});

	it('states an example for every match pattern', () => {
		for (const site of sites) {
			const unused = site.matches.filter((pattern) => !site.examples.some((url) => covers(pattern, new URL(url))));
			expect(unused, site.id).toEqual([]);
		}
	});

	it('names the addresses of every story by `stories`: elsewhere nothing is loaded that could read it', () => {
		for (const site of addressed.filter(({ optional }) => !optional)) {
			const opened = pagesOf(site.id).filter(({ page, url }) => {
				// A saved page has no address of its own but the archive's.
				const named = new URL(url).pathname !== '/';
				return page === 'story' && named && site.matches.some((pattern) => covers(pattern, new URL(url)));
			});
			const missed = opened.filter(({ url }) => !site.stories.some((pattern) => covers(pattern, new URL(url))));
			expect(
				missed.map(({ url }) => url),
				site.id,
			).toEqual([]);
		}
	});

	it('covers with selectors that a style sheet can hold everywhere', () => {
		for (const site of sites) {
			expect(`${site.cards} ${site.text}`, site.id).not.toContain(':has(');
			expect(site.cards === '' && site.text === '', `${site.id} covers nothing`).toBe(false);
			expect(site.cards === '', site.id).toBe(site.cardLink === '');
		}
	});
});

/** What a site's makers name things with; without it an adapter knows nothing. */
const NAMES = ['class', 'id', 'href', 'style', 'itemprop', 'data-testid', 'data-id', 'data-p-id'];

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
	// Archives of one engine share their pages: for all but the first, two pages prove that their own data fits.
	const first = sites.find((other) => (other.engine ?? other.id) === (site.engine ?? site.id)) === site;

	const pages = first ? pagesOf(id) : pagesOf(id).slice(0, 2);

	it.each(pages.map((page) => [page.name, page] as const))('reads exactly: %s', (_, page) => {
		const url = new URL(page.url);
		const read = readAll(site, open(page.html, page.url), url);
		expect(read.page).toBe(page.page);
		expect(read.stories).toEqual((page.stories ?? []).map((story) => whole(id, story)));
		expect(read.chapters).toEqual(page.chapters ?? []);
		expect(read.links).toEqual(page.links ?? {});
	});

	it('opens every card by its card link', () => {
		for (const page of pages.filter((known) => known.page === 'list')) {
			const cards = [...open(page.html, page.url).querySelectorAll(site.cards)];
			const read = cards.filter((card) => site.card(card, new URL(page.url))?.url);
			expect(read.filter((card) => !card.querySelector(site.cardLink)).length, page.name).toBe(0);
		}
	});

	if (!first) return;

	it('throws nothing wherever the page breaks off', () => {
		for (const page of pagesOf(id)) {
			for (const part of [0.4, 0.8]) {
				const document = open(page.html.slice(0, Math.floor(page.html.length * part)), page.url);
				expect(['story', 'list', 'other']).toContain(readAll(site, document, new URL(page.url)).page);
			}
		}
	});

	// A text document is known by the one thing that cannot be taken from it, a book of Project Gutenberg by its address.
	if (id === 'document' || id === 'gutenberg') return;

	it('reads nothing, and throws nothing, where all that names things is gone', () => {
		for (const page of pagesOf(id)) {
			const document = open(page.html, page.url);
			for (const element of document.querySelectorAll('*')) {
				for (const name of NAMES) element.removeAttribute(name);
			}
			const read = readAll(site, document, new URL(page.url));
			expect({ page: read.page, stories: read.stories }, page.name).toEqual({ page: 'other', stories: [] });
		}
	});
});

describe('selectors', () => {
	const families = [...new Set(addressed.map((site) => site.engine ?? site.id))];
	it.each(families)('of %s all match in some fixture', (family) => {
		const hits = new Map<string, number>();
		for (const site of addressed.filter((known) => (known.engine ?? known.id) === family)) {
			for (const part of [...alternatives(site.cards), ...alternatives(site.text)]) hits.set(part, hits.get(part) ?? 0);
			for (const page of pagesOf(site.id)) {
				const document = openAlone(page.html, page.url);
				watchSelectors(document, hits);
				readAll(site, document, new URL(page.url));
			}
			// Relatives share their selectors: the first few tell.
			if ([...hits.values()].every((count) => count > 0)) break;
		}
		expect([...hits].filter(([, count]) => count === 0).map(([selector]) => selector)).toEqual([]);
	});
});
