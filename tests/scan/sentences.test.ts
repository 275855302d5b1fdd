import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { readModel } from '../../tools/lib/bench/scan-model';
import health from './sentences/health';
import people from './sentences/people';
import type { Sentences } from './sentences/sentences';
import violence from './sentences/violence';

const ALL: Sentences = { ...violence, ...people, ...health };
/** Its words are hashes: there is nothing to write down. */
const UNWRITTEN = ['slurs'];

const model = readModel();
const levelOf = (text: string, topic: string) => scan([text]).topics[topic]?.level;
/** By clues alone, or by what was learned. */
const isFound = (text: string, topic: string): boolean =>
	Boolean(levelOf(text, topic) || scan([text], { model }).topics[topic]?.level);

describe('what a sentence says', () => {
	it('is tried for every topic that the scanner knows', () => {
		expect(LEXICONS.map(({ topic }) => topic).filter((topic) => !UNWRITTEN.includes(topic) && !ALL[topic])).toEqual([]);
	});

	describe.each(Object.entries(ALL))('%s', (topic, { hit, miss }) => {
		it.each(hit)('is found in: %s', (text) => {
			expect(isFound(text, topic)).toBe(true);
		});
		it.each(miss)('is not found in: %s', (text) => {
			expect(levelOf(text, topic)).toBeNull();
		});
	});
});
