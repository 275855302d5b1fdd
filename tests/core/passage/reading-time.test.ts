import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/passage/reading-time';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('how long a passage takes to read', () => {
	test.each([
		['nothing', [], 0],
		['a few words', ['The harbour lights came on.'], 0],
		['a minute, over two paragraphs', [words(150), words(150)], 1],
		['several minutes', [words(1300)], 5],
		['signs without spaces, two of which make a word', ['港'.repeat(1040)], 2],
		['a word with an apostrophe is one', [`${words(250)} don’t can’t won't`], 0],
	])('%s', (_, paragraphs, minutes) => {
		expect(readingMinutes(paragraphs)).toBe(minutes);
	});
});
