import { describe, expect, it } from 'vitest';
import { createTone } from '../../src/scan/learned/tone';
import { WEIGHTS, type Weights } from '../../src/scan/learned/weights';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { hashWord } from '../../src/scan/text/hash';
import { createTokens, tokenise } from '../../src/scan/text/tokens';

const toneOf = (text: string, learned: Weights | null) => {
	const tokens = createTokens();
	tokenise(text, tokens);
	const tone = createTone(learned);
	tone.add(tokens);
	return tone;
};

const CALM = 'tea and cake in the garden with her aunt, who laughed about the hats and the party '.repeat(4);
const GRIM = 'the soldiers and their enemies, the army and the troops, bodies and blood in the ruined city '.repeat(4);

describe('learned weights', () => {
	it('belong to topics that have cues', () => {
		const { topics, unit } = WEIGHTS;
		expect(topics.length).toBeGreaterThan(0);
		expect(topics.filter((topic) => !LEXICONS.some((lexicon) => lexicon.topic === topic))).toEqual([]);
		expect(unit).toHaveLength(topics.length);
	});

	it('know common words and no nonsense', () => {
		const { find, weight, topics } = WEIGHTS;
		for (const word of ['the', 'war', 'dead', 'tea']) {
			const place = find(hashWord(word));
			expect(place).toBeGreaterThanOrEqual(0);
			for (const topic of topics.keys()) expect(Math.abs(weight(place, topic))).toBeLessThanOrEqual(127);
		}
		expect(find(hashWord('qzxwvvbnm'))).toBe(-1);
	});

	it('raise cues where the words around sound like the topic, and lower them where they do not', () => {
		for (const topic of ['war', 'death', 'graphic-violence']) {
			expect(toneOf(GRIM, WEIGHTS).factor(topic, 10)).toBeGreaterThan(toneOf(CALM, WEIGHTS).factor(topic, 10));
			expect(toneOf(GRIM, WEIGHTS).trace(topic)).toBeGreaterThan(toneOf(CALM, WEIGHTS).trace(topic));
		}
		expect(toneOf(CALM, WEIGHTS).factor('war', 10)).toBeLessThan(1);
	});

	it('are neutral for topics and languages that have none', () => {
		expect(toneOf(GRIM, WEIGHTS).factor('snakes', 10)).toBe(1);
		expect(toneOf(GRIM, null).factor('war', 10)).toBe(1);
		expect(toneOf(GRIM, null).trace('war')).toBe(0);
		expect(toneOf('', WEIGHTS).trace('war')).toBe(0);
	});
});
