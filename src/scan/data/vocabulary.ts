import { digitsFor, NUMBER, readAt, written } from './digits';

/** Bits of the hashes that tell words apart, unless fewer are kept. */
const HASH_BITS = 32;

/** Words by their hashes, each with a number from 0 on. */
export interface Vocabulary {
	/** The number of a word, or -1. */
	find(hash: number): number;
}

/** The lowest bits of a hash; all 32 come out as a signed number, as hashes are. */
const lowest = (hash: number, bits: number): number => (bits === 32 ? hash : hash & ((1 << bits) - 1));

/** How many of a hash's bits name its bucket: as many buckets as words, more or less. */
const bucketBits = (words: number): number => Math.max(0, Math.floor(Math.log2(Math.max(1, words))));

const bucketOf = (hash: number, bits: number): number => hash & ((1 << bits) - 1);
const restOf = (hash: number, bits: number, all: number): number => lowest(hash, all) >>> bits;

/**
 * Writes words down, given as hashes, each once, and gives them in the order of their numbers: the bits of a bucket,
 * those of a hash, the number of the first word of each bucket and of the end, then of each word the bits beyond its bucket's.
 */
export function writeVocabulary(hashes: Iterable<number>, all = HASH_BITS): { text: string; order: number[] } {
	const kept = [...hashes];
	const bits = bucketBits(kept.length);
	const order = kept.sort(
		(a, b) => bucketOf(a, bits) - bucketOf(b, bits) || restOf(a, bits, all) - restOf(b, bits, all),
	);
	const starts = Array.from({ length: (1 << bits) + 1 }, () => 0);
	for (const hash of order) starts[bucketOf(hash, bits) + 1] = (starts[bucketOf(hash, bits) + 1] as number) + 1;
	for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
	const width = digitsFor(all - bits);
	const text = [
		written(bits, 1),
		written(all, 1),
		...starts.map((start) => written(start, NUMBER)),
		...order.map((hash) => written(restOf(hash, bits, all), width)),
	];
	return { text: text.join(''), order };
}

/** Words as `writeVocabulary` wrote them, looked up where they stand. */
export function readVocabulary(text: string): Vocabulary {
	const bits = readAt(text, 0, 1);
	const all = readAt(text, 1, 1);
	const width = digitsFor(all - bits);
	const starts = 2;
	const rests = starts + ((1 << bits) + 1) * NUMBER;
	return {
		find(hash) {
			const start = starts + bucketOf(hash, bits) * NUMBER;
			const end = readAt(text, start + NUMBER, NUMBER);
			const rest = restOf(hash, bits, all);
			for (let word = readAt(text, start, NUMBER); word < end; word++) {
				if (readAt(text, rests + word * width, width) === rest) return word;
			}
			return -1;
		},
	};
}
