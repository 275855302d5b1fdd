import { describe, expect, it } from 'vitest';
import { isNote, splitParagraphs } from '../../src/scan';
import { hashWord } from '../../src/scan/text/hash';
import { pieces } from '../../src/scan/text/pieces';
import { CAPITAL, createTokens, QUOTED, SENTENCE, tokenise } from '../../src/scan/text/tokens';

const read = (text: string) => {
	const tokens = createTokens();
	tokenise(text, tokens);
	return { hashes: [...tokens.hash.slice(0, tokens.count)], flags: [...tokens.flags.slice(0, tokens.count)] };
};
const words = (text: string) => text.split(' ').filter(Boolean).map(hashWord);

describe('words of a text', () => {
	it.each([
		['Case does not matter.', 'case does not matter'],
		["They don't; they can’t.", 'they dont they cant'],
		["The dog's bone, the dogs' bones", 'the dog bone the dogs bones'],
		["He'll be ill, she said, and we'll see", "he'll be ill she said and we'll see"],
		['hid\u200bden sp\u00adlit', 'hidden split'],
		['s3lf h@rm', 'self harm'],
		['one—two…three/four', 'one two three four'],
		['Él lloró; größer, façade', 'él lloró größer façade'],
		['', ''],
		['?! … 123 --', ''],
	])('%s', (text, expected) => {
		expect(read(text).hashes).toEqual(words(expected));
	});

	it('know where sentences start, what is quoted and what has a capital', () => {
		const { flags } = read('He came. “Go now,” she said.');
		expect(flags.map((flag) => flag & SENTENCE)).toEqual([SENTENCE, 0, SENTENCE, 0, 0, 0]);
		expect(flags.map((flag) => flag & QUOTED)).toEqual([0, 0, QUOTED, QUOTED, 0, 0]);
		expect(flags.map((flag) => flag & CAPITAL)).toEqual([CAPITAL, 0, CAPITAL, 0, 0, 0]);
	});

	it('are not limited in number', () => {
		expect(read('word '.repeat(5000)).hashes).toHaveLength(5000);
	});
});

describe('splitParagraphs', () => {
	it('splits at blank lines when there are any', () => {
		expect(splitParagraphs('One\ntwo\n\n  three  \n \n\n\nfour\n')).toEqual(['One\ntwo', 'three', 'four']);
	});
	it('else makes one paragraph a line', () => {
		expect(splitParagraphs('One\r\ntwo\rthree\n')).toEqual(['One', 'two', 'three']);
	});
	it('gives none for nothing', () => {
		expect(splitParagraphs(' \n \n')).toEqual([]);
	});
});

describe('isNote', () => {
	it.each([
		'A/N: thanks for all the comments!',
		"Author's note: sorry for the wait.",
		'Disclaimer: these people belong to somebody else.',
		'TW: mentions of drowning',
		'**Warnings:** none that I know of',
		"I don't own any of these characters, please review!",
	])('%s', (paragraph) => {
		expect(isNote(paragraph)).toBe(true);
	});
	it.each([
		'*Anna pov*',
		'Chapter two',
		'She noted the time and warned him about the stairs.',
		'"I do not own a car," he said.',
		'An old man sat by the door.',
	])('not %s', (paragraph) => {
		expect(isNote(paragraph)).toBe(false);
	});
});

describe('pieces', () => {
	it('put together are the paragraph again, however long', () => {
		for (const text of ['short', 'a word '.repeat(9000), 'x'.repeat(50_000)]) {
			const parts = [...pieces(text)];
			expect(parts.join('')).toBe(text);
			expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(16_000);
		}
	});
});
