import { COUNT, readAt } from '../data/digits';
import { readVocabulary } from '../data/vocabulary';
import { TABLE } from './table';

/** Bits of a word's hash that the table keeps. */
export const KEY_BITS = 24;

/** What stands for no weight in the table, where weights are from -127 to 127. */
export const NEUTRAL = 128;

/** Learned weights of words, one per topic. */
export interface Weights {
	readonly topics: readonly string[];
	/** What a weight of 1 is worth, by topic. */
	readonly unit: readonly number[];
	/** The number of a word, by its hash, or -1. */
	find(hash: number): number;
	/** A word's weight for a topic, by the numbers of both: -127 to 127. */
	weight(word: number, topic: number): number;
}

/** The shipped weights, read where they stand. */
export const WEIGHTS: Weights = {
	topics: TABLE.topics,
	unit: TABLE.unit,
	find: readVocabulary(TABLE.words).find,
	weight: (word, topic) => readAt(TABLE.weights, (word * TABLE.topics.length + topic) * COUNT, COUNT) - NEUTRAL,
};
