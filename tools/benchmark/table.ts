// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { COUNT, written } from '../../src/scan/data/digits';
import { writeVocabulary } from '../../src/scan/data/vocabulary';
import { KEY_BITS, NEUTRAL, type Weights } from '../../src/scan/learned/weights';
import { hashWord } from '../../src/scan/text/hash';
import type { Rule } from './rule';
import type { Vectors } from './vectors';

/** Words shipped: those that move a typical text most. */
const WORDS = 5500;

/** Collapses rules to weights of words; what is not in the table is neutral. */
export const collapse = (rules: readonly Rule[], vectors: Vectors, topics: readonly string[]) => {
	const weighted = vectors.words.map((word, rank) => {
		const vector = vectors.of.get(word)!;
		const values = rules.map(({ slope, offset }) => vector.reduce((sum, value, i) => sum + value * slope[i]!, offset));
		return { word, values, matter: Math.max(...values.map(Math.abs)) / (rank + 100) };
	});
	const kept = weighted.sort((a, b) => b.matter - a.matter).slice(0, WORDS);
	const unit = rules.map((_, t) => {
		const sizes = kept.map(({ values }) => Math.abs(values[t]!)).sort((a, b) => a - b);
		return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
	});
	const byKey = new Map<number, number[]>();
	for (const { word, values } of kept) {
		const key = hashWord(word.replace(/n't$/, 'nt')) & ((1 << KEY_BITS) - 1);
		if (!byKey.has(key))
			byKey.set(
				key,
				values.map((value, t) => Math.max(-127, Math.min(127, Math.round(value / unit[t]!)))),
			);
	}
	return { topics, unit, byKey };
};
/** Weights of words, as rules were collapsed to them. */
export type Collapsed = ReturnType<typeof collapse>;

/** The same as the scanner reads it. */
export const asWeights = ({ topics, unit, byKey }: Collapsed): Weights => {
	const rows = [...byKey.values()];
	const numbers = new Map([...byKey.keys()].map((key, word) => [key, word]));
	return {
		topics,
		unit,
		find: (hash) => numbers.get(hash & ((1 << KEY_BITS) - 1)) ?? -1,
		weight: (word, topic) => rows[word]![topic]!,
	};
};

/** The table as the source file that is shipped. */
export const encode = ({ topics, unit, byKey }: Collapsed, gains: readonly string[]): string => {
	const { text, order } = writeVocabulary(byKey.keys(), KEY_BITS);
	const weights = order.flatMap((key) => byKey.get(key)!.map((weight) => written(weight + NEUTRAL, COUNT)));
	return `/**
 * Learned weights of words: numbers only, written by \`node tools/run.mjs train-words\` (see there for what it learns from). Words
 * are their hashes, as \`data/vocabulary\` writes them, with a weight for each topic, two digits each. AUC on passages of works not
 * learned from, cues alone and with these weights: ${gains.join('; ')}.
 */
export const TABLE: Record<'topics', readonly string[]> & Record<'unit', readonly number[]> & Record<'words' | 'weights', string> = {
	topics: ${JSON.stringify(topics).replaceAll('"', "'").replaceAll(',', ', ')},
	unit: [${unit.map((value) => value.toPrecision(4)).join(', ')}],
	words: '${text}',
	weights: '${weights.join('')}',
};
`;
};
