import { COUNT, NUMBER, written } from '../data/digits';
import { writeVocabulary } from '../data/vocabulary';
import type { Cue, Entry, Node, Trie } from './trie';

/**
 * A trie as text, so that no page has to put it together: what a page's words do not lead to is never read. Numbers
 * are written as in `digits`.
 */
export interface Frozen {
	/** Every word of a phrase, as `vocabulary` writes them. */
	readonly words: string;
	/** Of each word the place in `nodes` of the phrases that start with it, or `NOWHERE`. */
	readonly first: string;
	/** The nodes, one after the other, those that a node leads to before it; equal ones are written once. */
	readonly nodes: string;
	/** Groups of words that a node may ask for: how many, and their numbers. */
	readonly groups: string;
	/** Of each cue its topic, and a digit each for its class and the quarters of its weight. */
	readonly cues: string;
}

/** What a node has, the bits of its first digit. Its parts stand in this order. */
export const CUES = 1;
export const MARKED = 2;
export const IDIOM = 4;
export const WORDS = 8;
export const GROUPED = 16;
export const ANY = 32;

/** The place of phrases that there are none of. */
export const NOWHERE = 2 ** 18 - 1;
/** Digits of a cue, and what its weight is written as a part of. */
export const CUE = COUNT + 2;
export const WHOLE = 4;

const number = (value: number): string => written(value, NUMBER);
const count = (value: number): string => written(value, COUNT);
const list = (values: readonly number[]): string => count(values.length) + values.map(number).join('');

/** Parts of a text, each distinct one written once. */
const createText = () => {
	const places = new Map<string, number>();
	let text = '';
	return {
		place(part: string): number {
			const place = places.get(part) ?? text.length;
			if (place === text.length) {
				places.set(part, place);
				text += part;
			}
			return place;
		},
		text: () => text,
	};
};

const wordsOf = (trie: Trie): Set<number> => {
	const words = new Set<number>();
	const visit = ({ next, groups, any }: Node): void => {
		for (const [word, node] of next) {
			words.add(word);
			visit(node);
		}
		for (const group of groups.values()) {
			for (const word of group.words) words.add(word);
			visit(group.node);
		}
		if (any) visit(any);
	};
	for (const [word, node] of trie) {
		words.add(word);
		visit(node);
	}
	return words;
};

/** A trie written down. Throws where it is larger than the digits allow. */
export function freeze(trie: Trie): Frozen {
	const { text: words, order } = writeVocabulary(wordsOf(trie));
	const numbers = new Map(order.map((hash, word) => [hash, word]));
	const wordOf = (hash: number): number => numbers.get(hash) as number;
	const cues = new Map<Cue, number>();
	const cueOf = (cue: Cue): number => {
		const known = cues.get(cue) ?? cues.size;
		cues.set(cue, known);
		return known;
	};
	const nodes = createText();
	const groups = createText();

	const entryText = ({ cues, marks, idiom }: Entry): [flags: number, text: string] => [
		(cues.length > 0 ? CUES : 0) | (marks ? MARKED : 0) | (idiom ? IDIOM : 0),
		(cues.length > 0 ? list(cues.map(cueOf)) : '') + (marks ? number(marks) : ''),
	];
	const placeOf = ({ next, groups: grouped, any, entry }: Node): number => {
		let [flags, text] = entry ? entryText(entry) : [0, ''];
		if (next.size > 0) {
			flags |= WORDS;
			text += list([...next.keys()].map(wordOf)) + [...next.values()].map((node) => number(placeOf(node))).join('');
		}
		if (grouped.size > 0) {
			flags |= GROUPED;
			const all = [...grouped.values()].map(({ words, node }) => [
				groups.place(list(words.map(wordOf))),
				placeOf(node),
			]);
			text += count(all.length) + all.flat().map(number).join('');
		}
		if (any) {
			flags |= ANY;
			text += number(placeOf(any));
		}
		return nodes.place(written(flags, 1) + text);
	};
	const first = order.map((hash) => {
		const node = trie.get(hash);
		return number(node ? placeOf(node) : NOWHERE);
	});
	return {
		words,
		first: first.join(''),
		nodes: nodes.text(),
		groups: groups.text(),
		cues: [...cues.keys()]
			.map(({ topic, kind, weight }) => count(topic) + written(kind, 1) + written(weight * WHOLE, 1))
			.join(''),
	};
}
