import { CUE_CLASSES } from '../core/finding';
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

const phrasesOf = (own: readonly OwnWords[], lexicons: readonly Judged[]): Phrases | null => {
	const trie = createTrie();
	for (const { words, topic } of own) {
		const number = lexicons.findIndex((lexicon) => lexicon.topic === topic);
		const phrase = wordsOf(words).map((word) => [word]);
		while (phrase[0]?.[0] === '*') phrase.shift();
		if (number < 0 || phrase.length === 0) continue;
		for (const entry of entriesAt(trie, phrase)) entry.cues.push({ topic: number, kind: OWN, weight: 1 });
	}
	return trie.size > 0 ? thaw(freeze(trie)) : null;
};

/** Empty lexicons for topics that only the reader's words can find. */
const topicsOf = (own: readonly OwnWords[], lexicons: readonly Judged[]): Judged[] =>
	[...new Set(own.map(({ topic }) => topic))]
		.filter((topic) => !lexicons.some((lexicon) => lexicon.topic === topic))
		.map((topic) => ({ topic, combinations: [] }));

/** A language's lexicons with those of the reader's own words; each word belongs to its topic's number among them. */
interface Own {
	readonly lexicons: readonly Judged[];
	readonly phrases: Phrases | null;
}

const made = new WeakMap<readonly Judged[], Own & { readonly own: readonly OwnWords[] }>();

/** Adds the reader's own words to a language; put together once for all chapters that are read with the same ones. */
export function withOwn(lexicons: readonly Judged[], own: readonly OwnWords[]): Own {
	if (own.length === 0) return { lexicons, phrases: null };
	const before = made.get(lexicons);
	if (before?.own === own) return before;
	const all = [...lexicons, ...topicsOf(own, lexicons)];
	const now = { own, lexicons: all, phrases: phrasesOf(own, all) };
	made.set(lexicons, now);
	return now;
}
