import { weigh } from './context/weigh';
import { type Cue, type Entry, match, type Trie } from './lexicon/trie';
import { createTokens, type Tokens, tokenise } from './text/tokens';

/** A cue found in the text. */
export interface Hit {
	readonly cue: Cue;
	/** Number of the word, counted from the start of the text. */
	readonly at: number;
	readonly paragraph: number;
	/** Hash of the first word: tells repetitions. */
	readonly word: number;
	readonly factor: number;
	readonly before: number;
	readonly around: number;
	readonly quoted: boolean;
}

/** Reads paragraphs one after the other and collects cues by topic number. */
export interface Reader {
	readonly hits: readonly Hit[][];
	/** Words read so far. */
	words: number;
	read(text: string, paragraph: number): Tokens;
}

interface Found {
	readonly cue: Cue;
	readonly at: number;
	readonly length: number;
}

/** Finds the cues of one paragraph: of one topic the longest phrase, none inside an idiom. */
const createFinder = (trie: Trie, own: Trie | null, topics: number) => {
	const covered = new Int32Array(topics);
	let marks = new Int32Array(512);
	return (tokens: Tokens): { found: Found[]; marks: Int32Array } => {
		const found: Found[] = [];
		if (marks.length < tokens.count) marks = new Int32Array(tokens.hash.length);
		covered.fill(0);
		let silentTo = 0;
		for (let at = 0; at < tokens.count; at++) {
			marks[at] = 0;
			const mine = own?.get(tokens.hash[at] as number);
			if (mine) {
				match(mine, tokens.hash, at, tokens.count, ({ cues }, length) => {
					for (const cue of cues) found.push({ cue, at, length });
				});
			}
			const node = trie.get(tokens.hash[at] as number);
			if (!node || at < silentTo) continue;
			const start = found.length;
			let mark = 0;
			let idiom = 0;
			let longest = 0;
			match(node, tokens.hash, at, tokens.count, (entry: Entry, length) => {
				mark |= entry.marks;
				if (entry.idiom && length > idiom) idiom = length;
				for (const cue of entry.cues) {
					if (length > longest) longest = length;
					if (at < (covered[cue.topic] as number) && at + length <= (covered[cue.topic] as number)) continue;
					const same = found.findIndex((other, index) => index >= start && other.cue.topic === cue.topic);
					if (same >= 0 && (found[same] as Found).length < length) found.splice(same, 1);
					found.push({ cue, at, length });
					covered[cue.topic] = at + length;
				}
			});
			if (idiom > 0 && idiom >= longest) {
				// A cue that runs into the idiom ("was dead" before "dead tired") falls with it.
				found.length = start;
				for (let last = found.at(-1); last && last.at + last.length > at; last = found.at(-1)) found.pop();
				silentTo = at + idiom;
			} else marks[at] = mark;
		}
		return { found, marks };
	};
};

/** `own` holds the reader's own words: neither idioms nor longer phrases silence them. */
export const createReader = ([trie, own]: readonly [Trie, Trie | null], topics: number): Reader => {
	const hits: Hit[][] = Array.from({ length: topics }, () => []);
	const tokens = createTokens();
	const find = createFinder(trie, own, topics);
	const reader: Reader = {
		hits,
		words: 0,
		read(text, paragraph) {
			tokenise(text, tokens);
			const { found, marks } = find(tokens);
			for (const { cue, at, length } of found) {
				const { factor, before, around, quoted } = weigh(tokens, marks, at, length);
				const word = tokens.hash[at] as number;
				(hits[cue.topic] as Hit[]).push({
					cue,
					at: reader.words + at,
					paragraph,
					word,
					factor,
					before,
					around,
					quoted,
				});
			}
			reader.words += tokens.count;
			return tokens;
		},
	};
	return reader;
};
