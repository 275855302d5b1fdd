import { hashWord } from '../text/hash';
import type { Phrase } from './expand';

/** One cue of one topic, as phrases hand it out. Topic and class are numbers for speed. */
export interface Cue {
	readonly topic: number;
	readonly kind: number;
	/** 0..1, from the cue's strength. */
	readonly weight: number;
}

/** What stands at the end of a phrase. */
export interface Entry {
	readonly cues: Cue[];
	marks: number;
	/** The phrase means nothing to us: silences whatever lies inside it. */
	idiom: boolean;
}

/** A place in the trie: what ends here, and what may follow. */
export interface Node {
	/** What words lead to, by their hashes. */
	readonly next: Map<number, Node>;
	/** What any word of a group leads to, by the group's words. */
	readonly groups: Map<string, { readonly words: readonly number[]; readonly node: Node }>;
	/** Where any one word leads. */
	any: Node | null;
	entry: Entry | null;
}

/** The first words of all phrases, by their hashes. */
export type Trie = Map<number, Node>;

const createNode = (): Node => ({ next: new Map(), groups: new Map(), any: null, entry: null });

/** A trie without phrases. */
export const createTrie = (): Trie => new Map();

const step = (children: Map<number, Node>, hash: number): Node => {
	const node = children.get(hash) ?? createNode();
	children.set(hash, node);
	return node;
};

const follow = (node: Node, forms: readonly string[]): Node => {
	if (forms[0] === '*') {
		node.any ??= createNode();
		return node.any;
	}
	if (forms.length === 1) return step(node.next, hashWord(forms[0] as string));
	const key = forms.join(' ');
	const group = node.groups.get(key) ?? { words: forms.map(hashWord), node: createNode() };
	node.groups.set(key, group);
	return group.node;
};

const entryOf = (node: Node): Entry => {
	node.entry ??= { cues: [], marks: 0, idiom: false };
	return node.entry;
};

/** The entries at the ends of a phrase, one for each form of its first word, made if need be. */
export const entriesAt = (trie: Trie, [first, ...rest]: Phrase): Entry[] =>
	(first ?? []).map((form) => entryOf(rest.reduce(follow, step(trie, hashWord(form)))));

/** The entry of one word, given as its hash. */
export const entryOfHash = (trie: Trie, hash: number): Entry => entryOf(step(trie, hash));
