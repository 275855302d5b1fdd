import { COUNT, NUMBER, readAt } from '../data/digits';
import { readVocabulary } from '../data/vocabulary';
import { ANY, CUE, CUES, type Frozen, GROUPED, IDIOM, MARKED, NOWHERE, WHOLE, WORDS } from './serialize-trie';
import type { Cue, Entry } from './trie';

/** What may follow a word, by the numbers of words and the places of nodes. */
interface Node {
	readonly entry: Entry | null;
	readonly words: readonly number[];
	readonly to: readonly number[];
	readonly groups: readonly { readonly words: readonly number[]; readonly to: number }[];
	readonly any: number;
}

/** The phrases of a frozen trie. */
export interface Phrases {
	/** The number of a word that phrases have, by its hash, or -1. */
	wordOf(hash: number): number;
	/**
	 * Calls `found` for every phrase that starts at `at`, with its length in words; shorter phrases first. Gives whether
	 * any starts there. `words` are numbers of words.
	 */
	match(words: Int32Array, at: number, end: number, found: (entry: Entry, length: number) => void): boolean;
}

/** Remembers what a function of a number gave. */
const once = <Value>(of: (key: number) => Value): ((key: number) => Value) => {
	const known = new Map<number, Value>();
	return (key) => {
		let value = known.get(key);
		if (value === undefined) {
			value = of(key);
			known.set(key, value);
		}
		return value;
	};
};

/** Reads numbers one after the other. */
const createCursor = (text: string, from: number) => {
	let at = from;
	const read = (digits: number): number => {
		at += digits;
		return readAt(text, at - digits, digits);
	};
	const number = () => read(NUMBER);
	const several = <Value>(of: () => Value): Value[] => Array.from({ length: read(COUNT) }, of);
	return { flags: () => read(1), number, several };
};

const NONE: readonly never[] = [];

/** Thaws a trie as far as a text leads into it. */
export function thaw({ words, first, nodes, groups, cues }: Frozen): Phrases {
	// All forms of a cue are one object: whoever reads a text tells repetitions by it.
	const cueAt = once((cue): Cue => {
		const at = cue * CUE;
		const [kind, weight] = [readAt(cues, at + COUNT, 1), readAt(cues, at + COUNT + 1, 1) / WHOLE];
		return { topic: readAt(cues, at, COUNT), kind, weight };
	});
	const groupAt = once((place) => {
		const { several, number } = createCursor(groups, place);
		return several(number);
	});
	const nodeAt = once((place): Node => {
		const { flags: read, number, several } = createCursor(nodes, place);
		const flags = read();
		const cues = flags & CUES ? several(() => cueAt(number())) : [];
		const marks = flags & MARKED ? number() : 0;
		const words = flags & WORDS ? several(number) : NONE;
		return {
			entry: flags & (CUES | MARKED | IDIOM) ? { cues, marks, idiom: (flags & IDIOM) !== 0 } : null,
			words,
			to: words.map(number),
			groups: flags & GROUPED ? several(() => ({ words: groupAt(number()), to: number() })) : NONE,
			any: flags & ANY ? number() : NOWHERE,
		};
	});
	const { find } = readVocabulary(words);

	const matchFrom = (
		place: number,
		text: Int32Array,
		at: number,
		end: number,
		found: (entry: Entry, length: number) => void,
		length: number,
	): void => {
		const { entry, words, to, groups, any } = nodeAt(place);
		if (entry) found(entry, length);
		const next = at + length;
		if (next >= end) return;
		const word = text[next] as number;
		const exact = words.indexOf(word);
		if (exact >= 0) matchFrom(to[exact] as number, text, at, end, found, length + 1);
		for (const group of groups) if (group.words.includes(word)) matchFrom(group.to, text, at, end, found, length + 1);
		if (any !== NOWHERE) matchFrom(any, text, at, end, found, length + 1);
	};
	return {
		wordOf: find,
		match(text, at, end, found) {
			const word = text[at] as number;
			const place = word < 0 ? NOWHERE : readAt(first, word * NUMBER, NUMBER);
			if (place === NOWHERE) return false;
			matchFrom(place, text, at, end, found, 1);
			return true;
		},
	};
}
