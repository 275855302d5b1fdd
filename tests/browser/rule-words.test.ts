import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleWords, toldRule } from '../../src/browser/rule-words';
import { readRule } from '../../src/core/query';
import { speakEnglish } from '../ui/english';

beforeEach(speakEnglish);
afterEach(() => vi.restoreAllMocks());

const told = (line: string): string => ruleWords(readRule(line, 'r').rule);

describe('a rule is told as a sentence', () => {
	it.each([
		['skip updated:<2024-11', 'Last updated before November 2024'],
		['skip updated:<24 months ago', 'Last updated more than 24 months ago'],
		['skip published:">1 week ago"', 'Published less than 1 week ago'],
		['skip published:>=2020', 'Published since 2020'],
		['blur updated:<2024-11-08', 'Last updated before November 8, 2024'],
		['skip tag:"Hurt No Comfort"', 'Tag: “Hurt No Comfort”'],
		['skip words:>100k', 'Words: at least 100,001'],
		['skip words:[1000 TO 5000]', 'Words: 1,000 to 5,000'],
		['skip crossover:yes', 'Fandoms: at least 2'],
		['alert warning:withheld', 'Warning: not told by the author'],
		['skip rating:explicit', 'Rated Explicit'],
		['skip author:anonymous', 'By an anonymous author'],
		['skip topic:needles source:declared', 'Needles, named by the author'],
		['skip topic:needles qualifier:past,implied', 'Needles: In the past or Implied'],
		['skip story:1002 site:ao3', 'This one story'],
		['skip tag:"slow burn" -fandom:"Good Omens"', 'Tag: “slow burn” and not Fandom: “Good Omens”'],
		['skip (tag:a OR tag:b) summary:c', '(Tag: “a” or Tag: “b”) and Summary: “c”'],
		['skip -(tag:a OR tag:b)', 'not (Tag: “a” or Tag: “b”)'],
	])('%s', (line, sentence) => expect(told(line)).toBe(sentence));

	it('or by its line, where it could not be read', () =>
		expect(told('skip nothing at all:')).toBe('skip nothing at all:'));

	it('with its reader’s note beside it', () => {
		expect(toldRule(readRule('skip tag:a # too sad', 'r').rule)).toEqual({
			id: 'r',
			text: 'Tag: “a”',
			note: 'too sad',
		});
	});
});
