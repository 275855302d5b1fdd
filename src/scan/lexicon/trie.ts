import { hashWord } from '../text/hash';

/** One cue of one topic, as the trie hands it out. Topic and class are numbers for speed. */
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

export interface Node {
	next: Map<number, Node> | null;
	/** Where any one word leads. */
	any: Node | null;
	entry: Entry | null;
}

const createNode = (): Node => ({ next: null, any: null, entry: null });

export const createTrie = (): Map<number, Node> => new Map();

const step = (children: Map<number, Node>, hash: number): Node => {
	let node = children.get(hash);
	if (!node) {
		node = createNode();
		children.set(hash, node);
	}
	return node;
};

const follow = (node: Node, word: string): Node => {
	if (word === '*') {
		node.any ??= createNode();
		return node.any;
	}
	node.next ??= new Map();
	return step(node.next, hashWord(word));
};

/** The entry at the end of a phrase, made if need be. The first word may not be `*`. */
export const entryAt = (trie: Map<number, Node>, words: readonly (string | number)[]): Entry => {
	const [first, ...rest] = words.flatMap((word): (string | number)[] =>
		typeof word === 'string' ? word.split('-') : [word],
	);
	let node = step(trie, typeof first === 'number' ? first : hashWord(first as string));
	for (const word of rest) node = follow(node, word as string);
	node.entry ??= { cues: [], marks: 0, idiom: false };
	return node.entry;
};

/** Calls `found` for every phrase that starts at `at`, with its length in words; shorter phrases first. */
export const match = (
	node: Node,
	hashes: Int32Array,
	at: number,
	end: number,
	found: (entry: Entry, length: number) => void,
	length = 1,
): void => {
	if (node.entry) found(node.entry, length);
	const next = at + length;
	if (next >= end) return;
	const exact = node.next?.get(hashes[next] as number);
	if (exact) match(exact, hashes, at, end, found, length + 1);
	if (node.any) match(node.any, hashes, at, end, found, length + 1);
};
