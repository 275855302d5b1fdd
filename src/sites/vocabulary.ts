import type { Reading } from '../core/story';

/** What the words of a field mean on one archive. Compared without regard to case. */
export interface Vocabulary {
	/** Words that say "none". */
	readonly none?: readonly string[];
	/** Words that decline to say. */
	readonly withheld?: readonly string[];
	/** Other and older spellings, to the current long form. */
	readonly spelling?: Readonly<Record<string, string>>;
}

/** Stands among the words of a pick where the page keeps something back without a word for it. */
export const WITHHELD = '\u0000withheld';

const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

/** A page's words for one field as a reading: none and withheld taken out, spelling current, each word once. */
export function reading(found: readonly string[], vocabulary: Vocabulary = {}): Reading {
	/** By their lower case; a page may hold thousands. */
	const words = new Map<string, string>();
	let withheld = false;
	for (const word of found) {
		if (word === WITHHELD || vocabulary.withheld?.some(same(word))) withheld = true;
		else if (word !== '' && !vocabulary.none?.some(same(word))) {
			const known = Object.entries(vocabulary.spelling ?? {}).find(([old]) => same(old)(word));
			const current = known?.[1] ?? word;
			const key = current.toLowerCase();
			if (!words.has(key)) words.set(key, current);
		}
	}
	return { words: [...words.values()], withheld };
}
