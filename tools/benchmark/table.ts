// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { KEY_BITS, type Weights } from '../../src/scan/learned/weights';
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
	const places = new Map([...byKey.keys()].map((key, i) => [key, i * topics.length]));
	return {
		topics,
		unit,
		values: Int8Array.from([...byKey.values()].flat()),
		find: (hash) => places.get(hash & ((1 << KEY_BITS) - 1)) ?? -1,
	};
};

/** The table as the source file that is shipped. */
export const encode = ({ topics, unit, byKey }: Collapsed, gains: readonly string[]): string => {
	const bytes = [...byKey]
		.sort((a, b) => a[0] - b[0])
		.flatMap(([key, values]) => [key >> 16, (key >> 8) & 255, key & 255, ...values.map((value) => value & 255)]);
	return `/**
 * Learned weights of words: numbers only, written by \`node tools/run.mjs train-words\` (see there for what it learns from). The
 * data holds, for each word, three bytes of its hash and a signed byte for each topic. AUC on passages of works not
 * learned from, cues alone and with these weights: ${gains.join('; ')}.
 */
export const TABLE: { readonly topics: readonly string[]; readonly unit: readonly number[]; readonly data: string } = {
	topics: ${JSON.stringify(topics).replaceAll('"', "'").replaceAll(',', ', ')},
	unit: [${unit.map((value) => value.toPrecision(4)).join(', ')}],
	data: '${Buffer.from(bytes).toString('base64')}',
};
`;
};
