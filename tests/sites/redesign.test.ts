import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Site, sites } from '../../src/sites';
import type { Fixture } from './lib/fixture';
import { open, readAll } from './lib/open';
import { redesigns } from './lib/redesign';

// An archive may be redesigned at any time, and then we may know nothing of a page. What must never happen: a rating
// that nobody gave, a warning that becomes "none", a chapter that is not covered.

const fixtures = import.meta.glob<Fixture>(['./*.ts', '!./*.test.ts'], { eager: true, import: 'default' });

/** Without a word that any label or rating has. */
const LINE = 'The water fell and the gulls walked out on the sand, where the boats lay on their sides and waited. ';
const TEXT = `<p class="line">${LINE.repeat(3)}</p>`.repeat(12);

/** A page that opens a story, with a chapter as long as chapters are where it has a text. */
function filled(site: Site, html: string, url: string): Document {
	const document = open(html, url);
	const [text] = document.querySelectorAll(site.text);
	if (text) text.insertAdjacentHTML('beforeend', TEXT);
	return document;
}

const isNone = ({ words, withheld }: { words: readonly string[]; withheld: boolean }) =>
	words.length === 0 && !withheld;

/** Sites whose labels are words of the text itself, which may say anything once they are moved about. */
const BY_WORDS = new Set(['wordpress', 'blogger', 'tumblr', 'dreamwidth', 'livejournal', 'kittenboard']);

/** Archives of one software are one; some tell by no address whether a story opens. */
const tried = sites.filter(
	(site) =>
		site.text !== '' &&
		sites.find((other) => (other.engine ?? other.id) === (site.engine ?? site.id)) === site &&
		fixtures[`./${site.id}.ts`]?.pages.some(({ page, url }) => page === 'story' && site.leadsTo(new URL(url))),
);

describe('a redesign', () => {
	it('is tried on every archive whose addresses tell what opens a story', () => {
		expect(tried.length).toBeGreaterThan(25);
	});

	it.each(tried.map((site) => [site.id, site] as const))(
		'of %s makes up no rating, turns no warning into "none", and leaves no chapter uncovered',
		(id, site) => {
			const pages = (fixtures[`./${id}.ts`]?.pages ?? []).filter(
				({ page, url }) => page === 'story' && site.leadsTo(new URL(url)),
			);
			for (const { name, html, url: address } of pages) {
				const url = new URL(address);
				const [before] = readAll(site, filled(site, html, address), url).stories;
				const ratings = before?.says.rating?.words ?? [];
				const said = before?.says.warning;
				fc.assert(
					fc.property(redesigns, (steps) => {
						const document = filled(site, html, address);
						for (const [step, at] of steps) step(document, at);
						const { stories } = readAll(site, document, url);
						// In a layout that is unknown, others that stand beside it may be all that can be read.
						const its = BY_WORDS.has(id) ? [] : stories;
						for (const { says } of its.filter(({ id: own }) => own === before?.id)) {
							expect(ratings, name).toEqual(expect.arrayContaining([...(says.rating?.words ?? [])]));
							if (says.warning && isNone(says.warning)) expect(said && isNone(said), `${name}: none`).toBe(true);
						}
						const texts = site.texts(document, url);
						const open = [...document.querySelectorAll('.line, .n-line, .renamed')].filter(
							(line) => line.textContent === LINE.repeat(3) && !texts.some((text) => text.contains(line)),
						);
						expect(open.length, `${name}: uncovered`).toBe(0);
					}),
					{ numRuns: 60 },
				);
			}
		},
	);
});
