import { CUE_CLASSES } from '../core/finding';
import { COUNT } from './data/digits';
import type { Judged } from './lexicon/lexicon';
import { type Phrases, thaw } from './lexicon/phrases';
import { freeze } from './lexicon/serialize-trie';
import { createTrie, entriesAt } from './lexicon/trie';
import type { OwnWords } from './options';

const OWN = CUE_CLASSES.indexOf('own');

/** The lower-case words of a reader's phrase, as the tokeniser would see them; `*` stays. */
const wordsOf = (words: string): string[] =>
	(words.toLowerCase().match(/\*|[\p{L}'’]+/gu) ?? []).map((word) =>
		word
			.replaceAll('’', "'")
			.replace(/'s$/, '')
			.replace(/n't$/, 'nt')
			.replace(/^'+|'+$/g, ''),
	);

/** Words that go into one trie: it has digits for as many of the longest. Nobody's words are too many; they take more tries. */
const TOGETHER = 500;

/** The number of each topic, as far as a trie has digits for them. */
const numbersOf = (lexicons: readonly Judged[]): ReadonlyMap<string, number> =>
	new Map(lexicons.slice(0, 2 ** (6 * COUNT)).map(({ topic }, number) => [topic, number]));

const phrasesOf = (own: readonly OwnWords[], numbers: ReadonlyMap<string, number>): Phrases[] => {
	const trie = createTrie();
	for (const { words, topic } of own) {
		const number = numbers.get(topic);
		const phrase = wordsOf(words).map((word) => [word]);
		while (phrase[0]?.[0] === '*') phrase.shift();
		if (number === undefined || phrase.length === 0) continue;
		for (const entry of entriesAt(trie, phrase)) entry.cues.push({ topic: number, kind: OWN, weight: 1 });
	}
	return trie.size > 0 ? [thaw(freeze(trie))] : [];
};

const inParts = (own: readonly OwnWords[]): (readonly OwnWords[])[] =>
	Array.from({ length: Math.ceil(own.length / TOGETHER) }, (_, part) =>
		own.slice(part * TOGETHER, (part + 1) * TOGETHER),
	);

/** Empty lexicons for topics that only the reader's words can find. */
const topicsOf = (own: readonly OwnWords[], lexicons: readonly Judged[]): Judged[] => {
	const known = new Set(lexicons.map(({ topic }) => topic));
	return [...new Set(own.map(({ topic }) => topic))]
		.filter((topic) => !known.has(topic))
		.map((topic) => ({ topic, combinations: [] }));
};

/** A language's lexicons with those of the reader's own words; each word belongs to its topic's number among them. */
interface Own {
	readonly lexicons: readonly Judged[];
	readonly phrases: readonly Phrases[];
}

const made = new WeakMap<readonly Judged[], Own & { readonly own: readonly OwnWords[] }>();

/** Adds the reader's own words to a language; put together once for all chapters that are read with the same ones. */
export function withOwn(lexicons: readonly Judged[], own: readonly OwnWords[]): Own {
	if (own.length === 0) return { lexicons, phrases: [] };
	const before = made.get(lexicons);
	if (before?.own === own) return before;
	const all = [...lexicons, ...topicsOf(own, lexicons)];
	const numbers = numbersOf(all);
	const now = { own, lexicons: all, phrases: inParts(own).flatMap((part) => phrasesOf(part, numbers)) };
	made.set(lexicons, now);
	return now;
}
