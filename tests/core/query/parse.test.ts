import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, parseQuery } from '../../../src/core/query';

const vocabulary = { topics: ['needles', 'animal-death'], sites: ['ao3', 'ffn'] };
const parsed = (text: string) => {
	const result = parseQuery(text, vocabulary);
	return result.ok ? result.value : result.error;
};
const tag = (words: string) => ({ op: 'label', field: 'tag', words });

describe('parseQuery', () => {
	it.each([
		[
			'tag:"hurt no comfort" -fandom:"Good Omens"',
			{ op: 'all', of: [tag('hurt no comfort'), { op: 'not', of: [{ ...tag('good omens'), field: 'fandom' }] }] },
		],
		['rating:explicit', { op: 'rating', is: 'explicit' }],
		['rating:"not rated"', { op: 'says', field: 'rating', how: 'withheld' }],
		['warning:withheld', { op: 'says', field: 'warning', how: 'withheld' }],
		['warning:"Creator Chose Not To Use Archive Warnings"', { op: 'says', field: 'warning', how: 'withheld' }],
		['tag:"none"', tag('none')],
		['rating:constructor', { ...tag('constructor'), field: 'rating' }],
		['author:anonymous', { op: 'says', field: 'author', how: 'anonymous' }],
		['author:Rose', { op: 'label', field: 'author', words: 'rose', whole: true }],
		['fandom:="Good Omens (TV)"', { op: 'label', field: 'fandom', words: 'good omens tv', whole: true }],
		['tag:hurt/comfort', tag('hurt / comfort')],
		["tag:it's", tag('its')],
		['tag:whump*', tag('whump*')],
		['tag:“no comfort”', tag('no comfort')],
		['words:<1000', { op: 'number', field: 'words', to: 999 }],
		['words:>=10k', { op: 'number', field: 'words', from: 10_000 }],
		['words:1000-5,000', { op: 'number', field: 'words', from: 1000, to: 5000 }],
		['words:[1000 TO 5000}', { op: 'number', field: 'words', from: 1000, to: 4999 }],
		['updated:<2020', { op: 'date', field: 'updated', to: '2019-12-31' }],
		['updated:2020-02', { op: 'date', field: 'updated', from: '2020-02-01', to: '2020-02-29' }],
		['published:>2019-12-31', { op: 'date', field: 'published', from: '2020-01-01' }],
		['status:complete', { op: 'label', field: 'status', words: 'complete*' }],
		['status:"in progress"', { op: 'not', of: [{ op: 'label', field: 'status', words: 'complete*' }] }],
		['story:123', { op: 'story', id: '123' }],
		['crossover:yes', { op: 'number', field: 'fandoms', from: 2 }],
		['topic:"Animal death"', { op: 'topic', topic: 'animal-death' }],
		['topic:needles found:sure', { op: 'topic', topic: 'needles', source: 'found', level: 'sure' }],
		[
			'topic:needles source:declared qualifier:past,implied',
			{ op: 'topic', topic: 'needles', source: 'declared', qualifiers: ['past', 'implied'] },
		],
		['-(tag:a OR tag:b)', { op: 'not', of: [tag('a'), tag('b')] }],
		['- - tag:a', tag('a')],
		['tag:(a OR "b c")', { op: 'any', of: [tag('a'), tag('b c')] }],
		['tag: a', tag('a')],
	])('reads %s', (text, condition) => expect(parsed(text)).toEqual(condition));

	it('binds NOT closer than AND, and AND closer than OR', () => {
		const [a, b, c] = ['a', 'b', 'c'].map(tag);
		expect(parsed('tag:a OR tag:b tag:c')).toEqual({ op: 'any', of: [a, { op: 'all', of: [b, c] }] });
		expect(parsed('tag:a AND tag:b OR tag:c')).toEqual({ op: 'any', of: [{ op: 'all', of: [a, b] }, c] });
		expect(parsed('NOT tag:a tag:b')).toEqual({ op: 'all', of: [{ op: 'not', of: [a] }, b] });
	});

	it('sharpens every topic beside it, and no other', () => {
		const sharp = { op: 'topic', topic: 'needles', source: 'found' };
		expect(parsed('(topic:needles OR tag:a) found:any')).toEqual({ op: 'any', of: [sharp, tag('a')] });
		expect(parsed('(topic:needles found:any) OR topic:needles')).toEqual({
			op: 'any',
			of: [sharp, { op: 'topic', topic: 'needles' }],
		});
	});

	it.each([
		['', 'empty', 0, 0, undefined],
		['tga:angst', 'unknown_field', 0, 3, 'tag'],
		['tag:a autor:b', 'unknown_field', 6, 11, 'author'],
		['topic:nedles', 'unknown_value', 6, 12, 'needles'],
		['site:ao', 'unknown_value', 5, 7, 'ao3'],
		['tag:"angst', 'quote', 4, 10, '"angst"'],
		['(tag:a', 'open_group', 0, 6, '(tag:a)'],
		['tag:a)', 'close_group', 5, 6, undefined],
		['tag:', 'no_value', 4, 4, undefined],
		['tag:"!?"', 'no_value', 4, 8, undefined],
		['tag:a AND', 'operator', 9, 9, undefined],
		['tag:a and tag:b', 'operator', 6, 9, 'AND'],
		['angst', 'no_field', 0, 5, 'label:angst'],
		['tag:*', 'pattern', 4, 5, undefined],
		['tag:/ang.*/', 'pattern', 4, 11, undefined],
		['words:<many', 'number', 7, 11, undefined],
		['words:[9 TO 5]', 'range', 6, 14, undefined],
		['words:<0', 'range', 6, 8, undefined],
		['updated:2020-02-31', 'date', 8, 18, undefined],
		['found:sure tag:a', 'beside_topic', 6, 10, undefined],
		['topic:needles OR found:sure', 'beside_topic', 23, 27, undefined],
		['topic:needles found:sure found:any', 'twice', 31, 34, undefined],
	])('says what is wrong with %s, and where', (text, code, from, to, suggestion) => {
		const error = { code, from, to, what: text.slice(from, to) };
		expect(parsed(text)).toEqual(suggestion === undefined ? error : { ...error, suggestion });
	});

	it('reads any string as a condition or as an error at its place', () => {
		const signs = fc.constantFrom(
			'tag:',
			'words:',
			'updated:',
			'topic:',
			'found:sure',
			'a',
			'"',
			'(',
			')',
			'-',
			' ',
			'OR',
			'NOT',
			'<',
			'5',
			'[',
			'*',
			'=',
			'\\',
			'#',
		);
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(signs, { maxLength: 20 }).map((all) => all.join('')),
		);
		fc.assert(
			fc.property(text, (text) => {
				const result = parseQuery(text, vocabulary);
				if (result.ok) return;
				const { code, from, to, what } = result.error;
				expect(ERROR_CODES).toContain(code);
				expect(0 <= from && from <= to && to <= text.length).toBe(true);
				expect(what).toBe(text.slice(from, to));
			}),
			{ numRuns: 2000 },
		);
	});

	it('refuses what is nested or long beyond sense', () => {
		expect(parsed('('.repeat(5000))).toMatchObject({ code: 'too_long' });
		expect(parsed(`tag:${'a'.repeat(501)}`)).toMatchObject({ code: 'too_long', from: 4 });
		expect(parsed('('.repeat(3000))).toMatchObject({ code: 'too_deep' });
		expect(parsed(`${'(tag:a OR tag:b -'.repeat(9)}tag:c${')'.repeat(9)}`)).toMatchObject({ code: 'too_deep' });
		expect(parsed(`${'('.repeat(40)}tag:a${')'.repeat(40)}`)).toEqual(tag('a'));
	});
});
