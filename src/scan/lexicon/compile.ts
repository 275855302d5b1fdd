import { CUE_CLASSES, type CueClass } from '../../core/finding';
import type { Pack } from '../languages/pack';
import { expand } from './expand';
import type { Lexicon, Strength } from './lexicon';
import { createTrie, entriesAt, entryOfHash, type Trie } from './trie';

/** What the three strengths are worth. */
const WEIGHT: Readonly<Record<Strength, number>> = { 1: 0.25, 2: 0.5, 3: 1 };

const addIdioms = (trie: Trie, list: string): void => {
	for (const phrase of expand(list)) for (const entry of entriesAt(trie, phrase)) entry.idiom = true;
};

const addTopic = (trie: Trie, lexicon: Lexicon, topic: number): void => {
	for (const [name, lists] of Object.entries(lexicon.cues)) {
		const kind = CUE_CLASSES.indexOf(name as CueClass);
		for (const [strength, list] of Object.entries(lists)) {
			const weight = WEIGHT[Number(strength) as Strength];
			// All forms of an entry are one cue: "stab" and "stabbed" repeat each other.
			for (const source of list.split(/\s+/)) {
				const cue = { topic, kind, weight };
				for (const phrase of expand(source)) for (const entry of entriesAt(trie, phrase)) entry.cues.push(cue);
			}
		}
	}
	for (const [name, lists] of Object.entries(lexicon.hashed ?? {})) {
		const kind = CUE_CLASSES.indexOf(name as CueClass);
		for (const [strength, hashes] of Object.entries(lists)) {
			const weight = WEIGHT[Number(strength) as Strength];
			for (const hash of hashes) entryOfHash(trie, hash).cues.push({ topic, kind, weight });
		}
	}
	addIdioms(trie, lexicon.idioms ?? '');
};

/** A language's lexicons, marks and idioms as one trie over word hashes, so that a text is read once for all topics. */
export function compile({ lexicons, marks, idioms }: Pack): Trie {
	const trie = createTrie();
	for (const [mark, list] of marks) {
		for (const phrase of expand(list)) for (const entry of entriesAt(trie, phrase)) entry.marks |= mark;
	}
	addIdioms(trie, idioms);
	for (const [topic, lexicon] of lexicons.entries()) addTopic(trie, lexicon, topic);
	return trie;
}
