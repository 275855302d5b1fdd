import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/story';
import { type PageReading, readPage } from '../../../src/sites/saved/inspect';
import { reading } from '../../../src/sites/vocabulary';
import { openPage } from '../../../tools/inspect/page';

// Real pages are kept beside the repository, never in it; without them this suite is skipped.

const DIR = join('..', 'shared', 'pages');
const here = existsSync(join(DIR, 'manifest.json'));
const load = <T>(name: string): T => JSON.parse(readFileSync(join(DIR, name), 'utf8')) as T;

interface Entry {
	readonly file: string;
	readonly site: string;
	readonly type: string;
	readonly url: string;
	readonly rating: string;
	readonly warnings: string;
	readonly cards: string;
}
type Card = Readonly<Record<string, string>> & { readonly path: string };

const entries = here ? load<Entry[]>('manifest.json') : [];
const cards = here ? load<Card[]>('ao3-cards.json') : [];

const KINDS: Readonly<Record<string, string>> = {
	work: 'story',
	chapter: 'story',
	'entire-work': 'story',
	'adult-interstitial': 'story',
	'listing/search': 'list',
	bookmarks: 'list',
	series: 'list',
	login: 'other',
	other: 'other',
};
const kindOf = (entry: Entry): string | undefined => KINDS[entry.type] ?? (entry.cards ? 'list' : 'other');

const OTW_WARNINGS = {
	none: ['No Archive Warnings Apply'],
	withheld: ['Choose Not To Use Archive Warnings', 'Creator Chose Not To Use Archive Warnings'],
	spelling: { Underage: 'Underage Sex' },
};
const rated = (text: string): Reading => reading(text.split(', '), { withheld: ['Not Rated'] });
const sorted = ({ words, withheld }: Reading): Reading => ({ words: [...words].sort(), withheld });
const known = new Map<string, PageReading>();
/** Parsing a page takes a moment: each is read once. */
function read(entry: Entry): PageReading {
	const found = known.get(entry.file) ?? readPage(openPage(entry.file, readFileSync(join(DIR, entry.file)), entry.url));
	known.set(entry.file, found);
	return found;
}

describe.skipIf(!here)('saved real pages', { timeout: 60_000 }, () => {
	it.each(entries.map((entry) => [entry.file, entry] as const))('%s', (_, entry) => {
		const { page, stories } = read(entry);
		expect(page).toBe(kindOf(entry));
		if (page === 'list') expect(stories.length).toBe(Number(entry.cards || stories.length));
		else expect(stories.length).toBe(page === 'story' ? 1 : 0);
		const [story] = stories;
		if (!story || page !== 'story' || entry.type === 'adult-interstitial') return;
		if (entry.site === 'ao3' || entry.site === 'otwarchive-superlove') {
			expect(story.says.rating).toEqual(rated(entry.rating));
			expect(story.says.warning).toEqual(reading(entry.warnings.split(' | '), OTW_WARNINGS));
		} else if (/^(?:ffn|fictionpress)$/.test(entry.site)) {
			expect(story.says.rating?.words).toEqual([entry.rating.replace('Fiction ', '')]);
			expect(story.says.warning).toBeUndefined();
		} else if (!/^\(|gate/.test(entry.rating) && !/^not mature/.test(entry.rating)) {
			expect(story.says.rating?.words).toEqual([entry.rating]);
		} else if (/^\(/.test(entry.rating)) {
			expect(story.says.rating).toBeUndefined();
		}
		if (/^(?:royalroad|scribblehub|hpffa)/.test(entry.site)) {
			const said = /^\(/.test(entry.warnings) ? [] : entry.warnings.split(' | ');
			expect([...(story.says.warning?.words ?? [])].sort()).toEqual(said.sort());
		}
	});

	it.each([...new Set(cards.map((card) => card.path))])('every card of %s', (path) => {
		const entry = entries.find(({ file }) => file === path);
		expect(entry).toBeDefined();
		const found = entry ? read(entry).stories : [];
		const seen = found.map(({ title, says }) => ({
			title,
			rating: says.rating,
			warning: says.warning && sorted(says.warning),
		}));
		const expected = cards
			.filter((card) => card.path === path)
			.map((card) => ({
				title: card.title,
				rating: rated(card.rating ?? ''),
				warning: sorted(reading((card['warnings (required-tags)'] ?? '').split(', '), OTW_WARNINGS)),
			}));
		expect(seen).toEqual(expected);
	});
});
