import { describe, expect, test } from 'vitest';
import { withException, withRule } from '../../../src/browser/choices';
import { declarations } from '../../../src/core/declarations';
import { createJudge } from '../../../src/core/judge';
import { labelsOf, offersFor, rulesOf } from '../../../src/core/judge/offers';
import { wantedRule } from '../../../src/core/judge/wanted-rule';
import { defaults } from '../../../src/core/settings';
import type { Story } from '../../../src/core/story';
import { TOPIC_MAP } from './support';

const story = (tags: string[]): Story => ({
	site: 'ao3',
	id: '7',
	title: 'The Pier',
	says: {
		tag: { words: tags, withheld: false },
		author: { words: ['Rosalind Vale', 'Ines'], withheld: false },
		warning: { words: [], withheld: false },
	},
	numbers: {},
	dates: {},
	prose: {},
});
const settings = { ...defaults(), levels: { needles: 'blur', fire: 'skip' } as const };
const verdict = (one: Story, exception: Parameters<typeof withException>[1]) =>
	createJudge(withException(settings, exception), TOPIC_MAP)({ story: one, declarations: declarations(one) }, 'list');

describe('what is offered', () => {
	const now = story(['Needles']);
	const offers = offersFor(now, declarations(now), 'Archive of Our Own');

	test('lets this story through, whatever it declares later', () => {
		expect(verdict(story(['Needles', 'Fire']), offers.story).allowed).toMatchObject({ of: 'story' });
	});

	test('“I know this one” lets it through until something new is declared', () => {
		expect(verdict(now, offers.known).allowed).toMatchObject({ of: 'story' });
		expect(verdict(story(['Needles', 'Fire']), offers.known)).toMatchObject({ action: 'skip' });
	});

	test('lets each author through, on this site', () => {
		expect(offers.authors.map(({ name }) => name)).toEqual(['Rosalind Vale', 'Ines']);
		for (const author of offers.authors) expect(verdict(story(['Fire']), author).action).toBe('show');
		const elsewhere = { ...story(['Fire']), site: 'ffn' };
		expect(verdict(elsewhere, offers.authors[0] ?? offers.story).action).toBe('skip');
	});
});

test('a fandom is let through everywhere, a site with all its stories', () => {
	const plain = story(['Fire']);
	const burning = { ...plain, says: { ...plain.says, fandom: { words: ['Night Train'], withheld: false } } };
	const { fandoms, site } = offersFor(burning, [], 'Archive of Our Own');
	const elsewhere = { ...burning, site: 'ffn' };
	const [fandom = site] = fandoms;
	expect([verdict(burning, fandom).action, verdict(elsewhere, fandom).action]).toEqual(['show', 'show']);
	expect([verdict(burning, site).action, verdict(elsewhere, site).action]).toEqual(['show', 'skip']);
});

describe('the words under a menu', () => {
	const here = story(['Wet  Socks']);

	test('are the label that the story has', () => {
		expect(wantedRule('skip', ' wet socks ', here)).toEqual({ action: 'skip', field: 'tag', words: 'Wet  Socks' });
		expect(wantedRule('allow', 'Ines', here)).toMatchObject({ field: 'author' });
	});

	test('are a phrase where they are no label, or there is no story', () => {
		expect(wantedRule('blur', 'low\n tide', here)).toEqual({ action: 'blur', field: 'phrase', words: 'low tide' });
		expect(wantedRule('blur', 'Wet Socks', undefined)).toMatchObject({ field: 'phrase' });
		expect(wantedRule('blur', ' … ', here)).toBeUndefined();
	});
});

test('a rule at work is named once, with its id', () => {
	const ruled = withRule(defaults(), { action: 'skip', field: 'tag', words: 'Wet Socks' });
	const one = story(['Wet Socks', 'wet socks']);
	const judged = createJudge(ruled, TOPIC_MAP)({ story: one, declarations: [] }, 'list');
	expect(rulesOf(judged)).toMatchObject([{ id: ruled.rules[0]?.id, text: 'skip tag:="Wet Socks"' }]);
	expect(labelsOf(one).map(({ field }) => field)).toEqual(['tag', 'tag', 'author', 'author']);
});
