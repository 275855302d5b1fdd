import { hashWord } from '../text/hash';
import type { Phrase } from './expand';

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

/** A place in the trie: what ends here, and what may follow. */
export interface Node {
	/** The one word that may follow, and what it leads to; most places have one, and a map for each takes megabytes. */
	word: number;
	only: Node | null;
	/** What words lead to where several may follow. */
	next: Map<number, Node> | null;
	/** What any word of a group leads to. */
	groups: Group[] | null;
	/** Where any one word leads. */
	any: Node | null;
	entry: Entry | null;
}

interface Group {
	/** The words of the group, to find it again. */
	readonly key: string;
	readonly words: ReadonlySet<number>;
	readonly node: Node;
}

/** The first words of all phrases, by their hashes. */
export type Trie = Map<number, Node>;

const createNode = (): Node => ({ word: 0, only: null, next: null, groups: null, any: null, entry: null });

/** A trie without phrases. */
export const createTrie = (): Trie => new Map();

const step = (children: Map<number, Node>, hash: number): Node => {
	let node = children.get(hash);
	if (!node) {
		node = createNode();
		children.set(hash, node);
	}
	return node;
};

/** One place of a phrase, made ready: any word, one word, or one of a group. */
type Place = null | number | Omit<Group, 'node'>;

/** Groups by their words: five of six stand in many phrases. */
const known = new Map<string, Exclude<Place, number | null>>();

const placeOf = (forms: readonly string[]): Place => {
	if (forms[0] === '*') return null;
	if (forms.length === 1) return hashWord(forms[0] as string);
	const key = forms.join(' ');
	const before = known.get(key);
	if (before) return before;
	const made = { key, words: new Set(forms.map(hashWord)) };
	known.set(key, made);
	return made;
};

const after = (node: Node, hash: number): Node => {
	if (node.next) return step(node.next, hash);
	if (!node.only || node.word === hash) {
		node.word = hash;
		node.only ??= createNode();
		return node.only;
	}
	node.next = new Map([[node.word, node.only]]);
	node.only = null;
	return step(node.next, hash);
};

const follow = (node: Node, place: Place): Node => {
	if (place === null) {
		node.any ??= createNode();
		return node.any;
	}
	if (typeof place === 'number') return after(node, place);
	node.groups ??= [];
	let group = node.groups.find(({ key }) => key === place.key);
	if (!group) {
		group = { ...place, node: createNode() };
		node.groups.push(group);
	}
	return group.node;
};

const entryOf = (node: Node): Entry => {
	node.entry ??= { cues: [], marks: 0, idiom: false };
	return node.entry;
};

/** The entries at the ends of a phrase, one for each form of its first word, made if need be. */
export const entriesAt = (trie: Trie, [first, ...rest]: Phrase): Entry[] => {
	const places = rest.map(placeOf);
	return (first ?? []).map((form) => entryOf(places.reduce(follow, step(trie, hashWord(form)))));
};

/** The entry of one word, given as its hash. */
export const entryOfHash = (trie: Trie, hash: number): Entry => entryOf(step(trie, hash));

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
	const hash = hashes[next] as number;
	const exact = node.only ? (node.word === hash ? node.only : undefined) : node.next?.get(hash);
	if (exact) match(exact, hashes, at, end, found, length + 1);
	if (node.groups) {
		for (const group of node.groups) if (group.words.has(hash)) match(group.node, hashes, at, end, found, length + 1);
	}
	if (node.any) match(node.any, hashes, at, end, found, length + 1);
};
