import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts';
import type { Scanned } from '../../../src/core/finding';
import type { Condition } from '../../../src/core/rule/condition';
import { evaluate } from '../../../src/core/rule/evaluate';
import { explain } from '../../../src/core/rule/explain';
import { view } from '../../../src/core/rule/view';
import { anyCondition, anyFacts, facts } from './made-up';

const truth = (condition: Condition, one: Facts) => evaluate(condition, view(one, 'page', 'balanced'));
const says = (words: string[], withheld = false) => ({ words, withheld });
const death: Condition = { op: 'label', field: 'warning', words: 'major character death' };
const needles: Condition = { op: 'topic', topic: 'needles' };
const scanned = (level: 'sure' | 'careful' | null, readable = true): Scanned => ({
	paragraphs: 1,
	topics: { needles: { score: 0.5, level } },
	findings: [],
	readable,
});
const labelled = { tag: says(['Fluff']), warning: says([]) };

describe('evaluate', () => {
	it('is total, and what does not hold has an opposite that does', () => {
		fc.assert(
			fc.property(anyCondition, anyFacts, (condition, one) => {
				const answer = truth(condition, one);
				expect([true, false, undefined]).toContain(answer);
				expect(truth({ op: 'not', of: [condition] }, one)).toBe(answer === undefined ? undefined : !answer);
			}),
		);
	});

	it('tells apart a page that says none, one that declines to say, and one that has no place for it', () => {
		expect(truth(death, facts({ says: { warning: says([]) } }))).toBe(false);
		expect(truth(death, facts({ says: { warning: says([], true) } }))).toBeUndefined();
		expect(truth(death, facts())).toBeUndefined();
		expect(truth(death, facts({ says: { warning: says(['Major Character Death'], true) } }))).toBe(true);
	});

	it('always knows whether a page is silent', () => {
		const how = (how: 'withheld' | 'unknown' | 'none') => ({ op: 'says', field: 'warning', how }) as const;
		const pages = [says([]), says([], true), undefined].map((warning) => facts({ says: warning ? { warning } : {} }));
		expect(pages.map((page) => truth(how('none'), page))).toEqual([true, false, false]);
		expect(pages.map((page) => truth(how('withheld'), page))).toEqual([false, true, false]);
		expect(pages.map((page) => truth(how('unknown'), page))).toEqual([false, false, true]);
	});

	it('maps a site’s own rating, and leaves open one it does not know', () => {
		const explicit: Condition = { op: 'rating', is: 'explicit' };
		expect(truth(explicit, facts({ says: { rating: says(['Explicit']) } }))).toBe(true);
		expect(truth(explicit, facts({ says: { rating: says(['Teen And Up Audiences']) } }))).toBe(false);
		expect(truth(explicit, facts({ says: { rating: says(['Purple']) } }))).toBeUndefined();
		expect(truth(explicit, facts({ says: { rating: says([], true) } }))).toBeUndefined();
	});

	it('counts fandoms where they are told', () => {
		const crossover: Condition = { op: 'number', field: 'fandoms', from: 2 };
		expect(truth(crossover, facts({ says: { fandom: says(['A', 'B']) } }))).toBe(true);
		expect(truth(crossover, facts({ says: { fandom: says(['A']) } }))).toBe(false);
		expect(truth(crossover, facts({ says: { fandom: says(['A'], true) } }))).toBeUndefined();
		expect(truth(crossover, facts())).toBeUndefined();
	});

	it('takes either half of a byline for the author, never a part of a name', () => {
		const by = (words: string): Condition => ({ op: 'label', field: 'author', words, whole: true });
		const one = facts({ says: { author: says(['Quill (rosewood)']) } });
		expect([by('quill'), by('rosewood'), by('rose')].map((condition) => truth(condition, one))).toEqual([
			true,
			true,
			false,
		]);
	});

	it('reads a topic from labels, from the text, or from both', () => {
		const declared = facts(
			{ says: labelled },
			{ declarations: [{ topic: 'needles', qualifier: 'past', words: 'x', from: 'tag' }] },
		);
		expect(truth(needles, declared)).toBe(true);
		expect(truth({ ...needles, source: 'found' }, declared)).toBeUndefined();
		expect(truth({ ...needles, qualifiers: ['depicted'] }, declared)).toBe(false);
		expect(truth(needles, facts({ says: labelled }))).toBe(false);
		expect(truth(needles, facts())).toBeUndefined();
		expect(truth(needles, facts({}, { found: scanned('sure') }))).toBe(true);
	});

	it('never takes a denial for the topic', () => {
		const denied = facts(
			{ says: labelled },
			{ declarations: [{ topic: 'needles', qualifier: 'denied', words: 'x', from: 'tag' }] },
		);
		expect(truth(needles, denied)).toBe(false);
		expect(truth({ ...needles, qualifiers: ['denied'] }, denied)).toBe(true);
	});

	it('does not let an unread or an empty text stand for what the author did not say', () => {
		expect(truth(needles, facts({}, { found: scanned(null) }))).toBeUndefined();
		expect(truth(needles, facts({ says: labelled }, { found: scanned(null) }))).toBe(false);
		expect(truth(needles, facts({ says: labelled }, { found: scanned(null, false) }))).toBeUndefined();
		expect(truth({ ...needles, source: 'found', level: 'sure' }, facts({}, { found: scanned('careful') }))).toBe(false);
	});
});

describe('explain', () => {
	const why = (condition: Condition, one: Facts) => explain(condition, view(one, 'page', 'balanced'));

	it('names what is there before what is not', () => {
		const condition: Condition = {
			op: 'all',
			of: [
				{ op: 'not', of: [{ op: 'label', field: 'language', words: 'english' }] },
				{ op: 'number', field: 'words', to: 9 },
			],
		};
		const one = facts({ says: { language: says(['Deutsch']) }, numbers: { words: 5 } });
		expect(why(condition, one)).toEqual([
			{ kind: 'value', field: 'words', value: 5 },
			{ kind: 'absent', field: 'language' },
		]);
	});

	it('does not repeat a summary', () => {
		const one = facts({ prose: { summary: 'A long tale with a storm at the end.' } });
		const evidence = why({ op: 'text', field: 'summary', words: 'storm' }, one);
		expect(evidence).toEqual([{ kind: 'value', field: 'summary', value: 'storm' }]);
	});

	it('gives the topic that a label was read as', () => {
		const mention = { topic: 'needles', qualifier: 'past', words: 'Past Needles', from: 'tag' } as const;
		const { words, topic, qualifier } = mention;
		const evidence = { kind: 'label', from: 'tag', words, topic, qualifier };
		expect(why(needles, facts({ says: labelled }, { declarations: [mention] }))).toEqual([evidence]);
	});
});
