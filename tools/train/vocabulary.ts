// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { RARITY } from '../../src/scan/model/network';
import type { Example } from './examples';
import type { Lexis } from './texts';

/** Words that the network knows. */
export interface Vocabulary {
	/** Of each number of the lexis its row, or -1. */
	readonly rowOf: Int32Array;
	/** Of each row its number in the lexis. */
	readonly numbers: readonly number[];
	/** Of each row its rarity (inverse document frequency), as the model keeps it. */
	readonly rarity: Float32Array;
}

/** Windows that a word has to be met in, and how many words are kept at most. */
const LEAST = 3;
const MOST = 12_000;

/** Chooses the most common words; what they are examples of is not looked at. */
export function chooseVocabulary({ hashes }: Lexis, examples: readonly Example[]): Vocabulary {
	const seen = new Int32Array(hashes.length);
	const last = new Int32Array(hashes.length).fill(-1);
	for (const [n, { text, window }] of examples.entries()) {
		const { rows, firstRow } = text.read.cells;
		for (let i = firstRow[window.from]!; i < firstRow[window.to]!; i++) {
			const word = rows[i]!;
			if (last[word] === n) continue;
			last[word] = n;
			seen[word]!++;
		}
	}
	const numbers = [...seen.keys()]
		.filter((word) => seen[word]! >= LEAST)
		.sort((a, b) => seen[b]! - seen[a]! || a - b)
		.slice(0, MOST);
	const rowOf = new Int32Array(hashes.length).fill(-1);
	for (const [row, number] of numbers.entries()) rowOf[number] = row;
	const rarity = Float32Array.from(numbers, (number) => {
		const value = Math.log(examples.length / seen[number]!);
		return Math.sqrt(Math.min(255, Math.max(1, Math.round(value * value * RARITY))) / RARITY);
	});
	return { rowOf, numbers, rarity };
}
