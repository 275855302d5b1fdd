import { describe, expect, test } from 'vitest';
import { parseItem } from '../../../src/core/recognise/notation';
import { firstWords, meaningOf, readItem, type WordList, writeTable } from '../../../src/core/recognise/table';

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

const tableOf = (words: string, meaning: Partial<WordList> = {}): string[] =>
	writeTable([{ kind: 'topic', topic: 'gore', ...meaning, words }]).split('\n');

describe('the table of words', () => {
	test.each(ITEMS)('carries "%s" as it was written', (item) => {
		const [, line = ''] = tableOf(item);
		expect(readItem(line.split('\t')[1] ?? '')).toEqual(parseItem(item));
	});

	test('carries what a list means', () => {
		const [, line = ''] = tableOf('versuch', { qualifier: 'threatened', foreign: true });
		const meaning = { kind: 'topic', topic: 'gore', qualifier: 'threatened', foreign: true };
		expect(meaningOf(line.split('\t')[0] ?? '')).toEqual(meaning);
	});

	test('names the words that are open at an end', () => {
		expect(tableOf('drown*, *preg, deep water')[0]).toBe('drown\tpreg');
	});

	test('an item is found by each word that it may begin with', () => {
		expect(firstWords('=day_of|evil|day dead~past')).toEqual(['day', 'evil']);
		expect(firstWords('rapes')).toEqual(['rapes']);
	});
});
