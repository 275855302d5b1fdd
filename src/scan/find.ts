import { HYPOTHETICAL } from './lexicon/marks';
import { type Cue, type Entry, match, type Node, type Trie } from './lexicon/trie';
import { CAPITAL, SENTENCE, type Tokens } from './text/tokens';

/** A cue in a paragraph: where its first word stands and how many words it has. */
export interface Found {
	readonly cue: Cue;
	readonly at: number;
	readonly length: number;
}

/** What a paragraph holds: cues in order of place, and the marks of every word. */
export interface Finds {
	readonly found: readonly Found[];
	readonly marks: Int32Array;
}

/** What starts at one word. */
interface Start {
	readonly cues: Found[];
	readonly mark: number;
	/** Words of the longest idiom, 0 if there is none. */
	readonly idiom: number;
	/** Words of the longest cue. */
	readonly longest: number;
}

const startAt = (node: Node, tokens: Tokens, at: number): Start => {
	const byTopic = new Map<number, Found>();
	let mark = 0;
	let idiom = 0;
	let longest = 0;
	match(node, tokens.hash, at, tokens.count, (entry: Entry, length) => {
		mark |= entry.marks;
		if (entry.idiom) idiom = Math.max(idiom, length);
		for (const cue of entry.cues) {
			longest = Math.max(longest, length);
			if (length > (byTopic.get(cue.topic)?.length ?? 0)) byTopic.set(cue.topic, { cue, at, length });
		}
	});
	return { cues: [...byTopic.values()], mark, idiom, longest };
};

/** A capital inside a sentence makes a name: Will is not "will". */
const isName = (flags: number): boolean => (flags & (CAPITAL | SENTENCE)) === CAPITAL;

/** Words that a phrase has at most. */
const PHRASE = 12;

/** Drops cues that run into an idiom which starts at `at`: "was dead" before "dead tired". */
const dropInto = (found: Found[], at: number): void => {
	for (let i = found.length - 1; i >= 0; i--) {
		const cue = found[i] as Found;
		if (cue.at < at - PHRASE) return;
		if (cue.at + cue.length > at) found.splice(i, 1);
	}
};

/** The reader's own words: neither idioms nor longer phrases silence them. */
const findOwn = (own: Trie, tokens: Tokens): Found[] => {
	const found: Found[] = [];
	for (let at = 0; at < tokens.count; at++) {
		const node = own.get(tokens.hash[at] as number);
		if (!node) continue;
		match(node, tokens.hash, at, tokens.count, ({ cues }, length) => {
			for (const cue of cues) found.push({ cue, at, length });
		});
	}
	return found;
};

/** Makes the function that finds the cues of a paragraph: of one topic the longest phrase, none inside an idiom. */
export const createFinder = (trie: Trie, own: Trie | null, topics: number) => {
	/** For each topic the word up to which its last phrase reaches. */
	const covered = new Int32Array(topics);
	let marks = new Int32Array(512);
	return (tokens: Tokens): Finds => {
		const found: Found[] = [];
		if (marks.length < tokens.count) marks = new Int32Array(tokens.hash.length);
		covered.fill(0);
		let silentTo = 0;
		for (let at = 0; at < tokens.count; at++) {
			marks[at] = 0;
			const node = trie.get(tokens.hash[at] as number);
			if (!node || at < silentTo) continue;
			const { cues, mark, idiom, longest } = startAt(node, tokens, at);
			if (idiom > 0 && idiom >= longest) {
				dropInto(found, at);
				silentTo = at + idiom;
				continue;
			}
			marks[at] = isName(tokens.flags[at] as number) ? mark & ~HYPOTHETICAL : mark;
			for (const cue of cues) {
				const end = at + cue.length;
				if (end <= (covered[cue.cue.topic] as number)) continue;
				covered[cue.cue.topic] = end;
				found.push(cue);
			}
		}
		if (!own) return { found, marks };
		return { found: [...found, ...findOwn(own, tokens)].sort((a, b) => a.at - b.at), marks };
	};
};
