import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { declaredPassages, recognise, recogniseProse } from '../../../src/core/recognise';
import { readLabel } from '../../../src/core/recognise/label';
import { QUALIFIERS } from '../../../src/core/topic';
import { topicById } from '../../../src/core/topics';
import text from './labels.txt?raw';

// Thousands of labels a test: a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const said = (label: string): string[] =>
	readLabel(label)
		.map(({ topic, qualifier }) => `${topic}:${qualifier}`)
		.sort();

const labels = text
	.split('\n')
	.filter((line) => line.includes('=>') && !line.startsWith('#'))
	.map((line) => line.split('=>')[0]?.trim() ?? '');

/** Plain words for topics, as anyone would put them in a tag. */
const PLAIN = [
	'violence',
	'graphic violence',
	'gore',
	'torture',
	'kidnapping',
	'war',
	'body horror',
	'cannibalism',
	'death',
	'murder',
	'character death',
	'animal death',
	'grief',
	'rape',
	'non-con',
	'rape/non-con',
	'dubcon',
	'sexual harassment',
	'sex',
	'smut',
	'porn',
	'kink',
	'incest',
	'underage',
	'domestic abuse',
	'child abuse',
	'emotional abuse',
	'animal abuse',
	'stalking',
	'bullying',
	'suicide',
	'self-harm',
	'eating disorders',
	'depression',
	'panic attacks',
	'trauma',
	'alcohol',
	'drugs',
	'drug use',
	'overdose',
	'hospitals',
	'needles',
	'illness',
	'blood',
	'injury',
	'vomit',
	'pregnancy',
	'mpreg',
	'miscarriage',
	'abortion',
	'childbirth',
	'racism',
	'homophobia',
	'transphobia',
	'misogyny',
	'ableism',
	'antisemitism',
	'body shaming',
	'slurs',
	'slavery',
	'human trafficking',
	'drowning',
	'arson',
	'earthquakes',
	'car crash',
	'claustrophobia',
	'spiders',
	'snakes',
	'swearing',
	'cheating',
	'bashing',
	'violence graphique',
	'Vergewaltigung',
	'suicidio',
	'насилие',
	'自杀',
];

/** Those of one language, which a list in that language would join. */
const ENGLISH = PLAIN.filter((word) => /^[a-z/ -]+$/.test(word) && !/graphique|suicidio/.test(word));

describe('negation', () => {
	it.each(PLAIN)('"no %s" never depicts it', (word) => {
		expect(readLabel(word).length, word).toBeGreaterThan(0);
		for (const { topic, qualifier } of readLabel(`no ${word}`)) expect(`${topic} ${qualifier}`).toBe(`${topic} denied`);
	});

	it('holds for any two plain words joined by "or"', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ENGLISH), fc.constantFrom(...ENGLISH), (one, two) => {
				for (const { qualifier } of readLabel(`no ${one} or ${two}`)) expect(qualifier).toBe('denied');
			}),
		);
	});
});

const variants: readonly [string, (label: string) => string][] = [
	['upper case', (label) => label.toUpperCase()],
	['lower case', (label) => label.toLowerCase()],
	['wide spacing', (label) => `  ${label.replaceAll(' ', ' \u00a0  ')}\t`],
	['NFD', (label) => label.normalize('NFD')],
	['NFKC', (label) => label.normalize('NFKC')],
	['NFKD', (label) => label.normalize('NFKD')],
	['entities', (label) => label.replaceAll('&', '&amp;').replaceAll("'", '&#39;')],
];

describe.each(variants)('%s', (_name, vary) => {
	it('never changes the answer for a known label', () => {
		for (const label of labels) expect(said(vary(label)), label).toEqual(said(label));
	});

	it('never changes the answer for any text', () => {
		fc.assert(
			fc.property(fc.lorem({ mode: 'words' }), fc.constantFrom(...labels), (words, label) => {
				expect(said(vary(`${words} ${label}`))).toEqual(said(`${words} ${label}`));
			}),
		);
	});
});

describe('any string', () => {
	it('is answered with topics and qualifiers that exist', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (label) => {
				for (const { topic, qualifier, words } of [...recognise(label), ...recogniseProse(label)]) {
					expect(topicById(topic)).toBeDefined();
					expect(QUALIFIERS).toContain(qualifier);
					expect(words.length).toBeGreaterThan(0);
				}
				for (const { from, to } of declaredPassages(label)) expect([from === '', to === '']).toEqual([false, false]);
			}),
		);
	});

	it('names each topic once', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...labels), { maxLength: 6 }), (some) => {
				const topics = readLabel(some.join(', ')).map(({ topic }) => topic);
				expect(new Set(topics).size).toBe(topics.length);
			}),
		);
	});
});

/** What is hard to read; work that grew with the square of the length would not end here. */
