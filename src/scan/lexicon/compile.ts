import { CUE_CLASSES, type CueClass } from '../../core/finding';
import { IDIOMS } from '../context/idioms';
import { expand } from './expand';
import type { Lexicon, Strength } from './lexicon';
import { MARK_WORDS } from './marks';
import { createTrie, entryAt, type Node } from './trie';

/** What the three strengths are worth. */
const WEIGHT: Readonly<Record<Strength, number>> = { 1: 0.35, 2: 0.7, 3: 1 };

const addTopic = (trie: Map<number, Node>, lexicon: Lexicon, topic: number): void => {
	for (const [name, lists] of Object.entries(lexicon.cues)) {
		const kind = CUE_CLASSES.indexOf(name as CueClass);
		for (const [strength, list] of Object.entries(lists)) {
			const weight = WEIGHT[Number(strength) as Strength];
			for (const words of expand(list)) entryAt(trie, words).cues.push({ topic, kind, weight });
		}
	}
	for (const [name, lists] of Object.entries(lexicon.hashed ?? {})) {
		const kind = CUE_CLASSES.indexOf(name as CueClass);
		for (const [strength, hashes] of Object.entries(lists)) {
			const weight = WEIGHT[Number(strength) as Strength];
			for (const hash of hashes) entryAt(trie, [hash]).cues.push({ topic, kind, weight });
		}
	}
	for (const words of expand(lexicon.idioms ?? '')) entryAt(trie, words).idiom = true;
};

/** All lexicons, marks and idioms as one trie over word hashes, so that a text is read once for all topics. */
export const compile = (lexicons: readonly Lexicon[]): Map<number, Node> => {
	const trie = createTrie();
	for (const [mark, list] of MARK_WORDS) for (const words of expand(list)) entryAt(trie, words).marks |= mark;
	for (const words of expand(IDIOMS)) entryAt(trie, words).idiom = true;
	lexicons.forEach((lexicon, topic) => {
		addTopic(trie, lexicon, topic);
	});
	return trie;
};
