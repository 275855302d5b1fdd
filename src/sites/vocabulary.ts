import type { Reading } from '../core/story';

/** What the words of a field mean on one archive. Compared without regard to case. */
export interface FieldVocabulary {
	/** Words that say "none". */
	readonly none?: readonly string[];
	/** Words that decline to say. */
	readonly withheld?: readonly string[];
	/** What the words look like, where all are known: anything else that stands in their place is unknown. */
	readonly known?: RegExp;
	/** Other and older spellings, to the current long form. */
	readonly spelling?: Readonly<Record<string, string>>;
}

/** Stands among the words of a pick where the page keeps something back without a word for it. */
export const WITHHELD = '\u0000withheld';

/** What a word of an archive stands for: nothing, a refusal to say, or another spelling. */
type Meaning = 'none' | 'withheld' | { readonly spelling: string };

const meanings = new WeakMap<FieldVocabulary, ReadonlyMap<string, Meaning>>();

/** The words of a vocabulary by their lower case; a list asks for them hundreds of times. */
function meaningsOf(vocabulary: FieldVocabulary): ReadonlyMap<string, Meaning> {
	const known = meanings.get(vocabulary);
	if (known) return known;
	const { none = [], withheld = [], spelling = {} } = vocabulary;
	const made = new Map<string, Meaning>([
		...Object.entries(spelling).map(([old, now]) => [old.toLowerCase(), { spelling: now }] as const),
		...none.map((word) => [word.toLowerCase(), 'none'] as const),
		...withheld.map((word) => [word.toLowerCase(), 'withheld'] as const),
	]);
	meanings.set(vocabulary, made);
	return made;
}

const NO_VOCABULARY: FieldVocabulary = {};

/** A page's words for one field as a reading: none and withheld taken out, spelling current, each word once. */
export function reading(found: readonly string[], vocabulary: FieldVocabulary = NO_VOCABULARY): Reading {
	const known = meaningsOf(vocabulary);
	/** By their lower case; a page may hold thousands. */
	const words = new Map<string, string>();
	let withheld = false;
	for (const word of found) {
		const lower = word.toLowerCase();
		const meaning = known.get(lower);
		if (word === WITHHELD || meaning === 'withheld') withheld = true;
		else if (word !== '' && meaning !== 'none') {
			const current = meaning?.spelling ?? word;
			const key = meaning ? current.toLowerCase() : lower;
			if (!words.has(key)) words.set(key, current);
		}
	}
	return { words: [...words.values()], withheld };
}
