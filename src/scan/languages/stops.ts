import { written } from '../data/digits';
import { writeVocabulary } from '../data/vocabulary';
import { hashWord } from '../text/hash';

/** Digits of the languages that a word belongs to, a bit for each. */
export const BELONGS = 5;

/** The frequent words of languages, each with the languages that have it. */
export interface Stops {
	/** As `vocabulary` writes them. */
	readonly words: string;
	readonly languages: string;
}

/** Writes down lists of words, one for each language. Throws where there are more than there are bits. */
export function writeStops(lists: readonly string[]): Stops {
	const belongs = new Map<number, number>();
	for (const [n, list] of lists.entries()) {
		for (const hash of new Set(list.split(/\s+/).map(hashWord))) belongs.set(hash, (belongs.get(hash) ?? 0) + 2 ** n);
	}
	const { text, order } = writeVocabulary(belongs.keys());
	return { words: text, languages: order.map((hash) => written(belongs.get(hash) ?? 0, BELONGS)).join('') };
}
