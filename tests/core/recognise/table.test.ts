import { describe, expect, test } from 'vitest';
import { parseItem } from '../../../src/core/recognise/notation';
import { meaningOf, readPhrase, type WordList, writeTable } from '../../../src/core/recognise/table';

const ITEMS = [
	'alcohol abuse|use',
	'day_of|evil dead',
	'=loss',
	'suicide attempt#threatened',
	'friendly#not',
	'sex slave+slavery',
	'^ dead',
	'die $',
	'drown*',
	'w/o plot',
	'"красный" флаг',
];

const linesOf = (words: string, meaning: Partial<WordList> = {}): string[] =>
	writeTable([{ kind: 'topic', topic: 'gore', ...meaning, words }]).split(/[\n\f]/);

describe('the table of words', () => {
	test.each(ITEMS)('carries "%s" as it was written, under each word that it may begin with', (written) => {
		const item = parseItem(written);
		const [, , repeated = '', ...lines] = linesOf(written);
		const read = lines.flatMap((line) => {
			const [word = '', phrases = ''] = line.split('\t');
			const whole = (text: string) => (text.startsWith('@') ? (repeated.split('\t')[Number(text[1])] ?? '') : text);
			return phrases.split(',').map((text) => ({ word, ...readPhrase(whole(text)) }));
		});
		expect(read.map(({ word, first }) => [word, ...first])).toEqual(item.places[0]);
		for (const phrase of read) {
			expect(phrase.list).toBe(0);
			expect(phrase.item).toEqual({ ...item, places: item.places.slice(1) });
		}
	});

	test('carries what a list means', () => {
		const meaning = { kind: 'topic', topic: 'gore', qualifier: 'threatened', foreign: true } as const;
		expect(meaningOf(linesOf('versuch', meaning)[1] ?? '')).toEqual(meaning);
	});

	test('names the words that are open at an end', () => {
		expect(linesOf('drown*, *preg, deep water')[0]).toBe('drown\tpreg');
	});
});
