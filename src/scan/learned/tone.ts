import type { TopicId } from '../../core/topic';
import type { Weighed } from '../score/worth';
import type { Tokens } from '../text/tokens';
import type { Weights } from './weights';

/** Words whose weights are summed together. */
const CELL = 25;
/** Cells on both sides that tell the tone of a place. */
const REACH = 3;
/** How strongly the tone moves a cue's value, and how far at most, in standard deviations. */
const STRENGTH = 0.55;
const MOST = 2.5;
/** Heat that the tone alone gives: enough to rank texts without a cue, far too little to report one. */
const TRACE = 0.1;

/** How much a text sounds like each learned topic, word by word, apart from cues. */
export interface Tone {
	/** Whether there are weights for a topic. */
	knows(topic: TopicId): boolean;
	add(tokens: Tokens): void;
	/** Factor for a cue of a topic at a word's place: above 1 where the words around sound like the topic. */
	factor(topic: TopicId, at: number): number;
	/** Heat of the text as a whole without any cue. */
	trace(topic: TopicId): number;
}

const factorOf = (tone: number): number => Math.exp(STRENGTH * Math.max(-MOST, Math.min(MOST, tone)));

const NEUTRAL: Tone = { knows: () => false, add: () => {}, factor: () => 1, trace: () => 0 };

/** Without weights (other languages) the tone is neutral. */
export const createTone = (weights: Weights | null): Tone => {
	if (!weights) return NEUTRAL;
	const { topics, unit, find, weight } = weights;
	const width = topics.length;
	let sums = new Float32Array(width * 256);
	let words = 0;
	const grow = (): void => {
		const bigger = new Float32Array(sums.length * 2);
		bigger.set(sums);
		sums = bigger;
	};
	const mean = (topic: number, from: number, to: number): number => {
		let sum = 0;
		for (let cell = from; cell < to; cell++) sum += sums[cell * width + topic] as number;
		const count = Math.min(to * CELL, words) - from * CELL;
		return count > 0 ? (sum * (unit[topic] as number)) / count : 0;
	};
	return {
		knows: (topic) => topics.includes(topic),
		add({ hash, count }) {
			for (let i = 0; i < count; i++) {
				const base = Math.floor(words / CELL) * width;
				words++;
				if (base + width > sums.length) grow();
				const word = find(hash[i] as number);
				if (word < 0) continue;
				for (let t = 0; t < width; t++) sums[base + t] = (sums[base + t] as number) + weight(word, t);
			}
		},
		factor(topic, at) {
			const number = topics.indexOf(topic);
			if (number < 0) return 1;
			const cell = Math.floor(at / CELL);
			return factorOf(mean(number, Math.max(0, cell - REACH), Math.min(Math.ceil(words / CELL), cell + REACH + 1)));
		},
		trace(topic) {
			const number = topics.indexOf(topic);
			return number < 0 || words === 0 ? 0 : TRACE * factorOf(mean(number, 0, Math.ceil(words / CELL)));
		},
	};
};

/** Cues with their values moved by the tone of their places. */
export const toned = (weighed: readonly Weighed[], topic: TopicId, tone: Tone): readonly Weighed[] =>
	tone.knows(topic) ? weighed.map(({ hit, value }) => ({ hit, value: value * tone.factor(topic, hit.at) })) : weighed;
