import { HYPOTHETICAL } from './lexicon/marks';
import type { Phrases } from './lexicon/phrases';
import type { Cue, Entry } from './lexicon/trie';
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

/** Of one topic the longest counts. */
const keepLongest = (found: Found[], one: Found): void => {
	const same = found.findIndex(({ cue }) => cue.topic === one.cue.topic);
	if (same < 0) found.push(one);
	else if (one.length > (found[same] as Found).length) found[same] = one;
};

/** What starts at one word, to be used again for the next. */
const createStart = () => {
	const start = {
		cues: [] as Found[],
		mark: 0,
		/** Words of the longest idiom, 0 if there is none. */
		idiom: 0,
		/** Words of the longest cue. */
		longest: 0,
		at: 0,
		begin(at: number): void {
			if (start.cues.length > 0) start.cues = [];
			start.mark = start.idiom = start.longest = 0;
			start.at = at;
		},
		take({ marks, idiom, cues }: Entry, length: number): void {
			start.mark |= marks;
			if (idiom) start.idiom = Math.max(start.idiom, length);
			if (cues.length > 0) start.longest = Math.max(start.longest, length);
			for (const cue of cues) keepLongest(start.cues, { cue, at: start.at, length });
		},
	};
	return start;
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

/** The numbers of a paragraph's words among those that phrases have, in room that is used again. */
const createNumbering = (phrases: Phrases) => {
	let words = new Int32Array(512);
	return ({ hash, count }: Tokens): Int32Array => {
		if (words.length < count) words = new Int32Array(hash.length);
		for (let at = 0; at < count; at++) words[at] = phrases.wordOf(hash[at] as number);
		return words;
	};
};

/** Makes the function that finds the reader's own words: neither idioms nor longer phrases silence them. */
const createOwnFinder = (own: Phrases) => {
	const number = createNumbering(own);
	return (tokens: Tokens): Found[] => {
		const words = number(tokens);
		const found: Found[] = [];
		for (let at = 0; at < tokens.count; at++) {
			own.match(words, at, tokens.count, ({ cues }, length) => {
				for (const cue of cues) found.push({ cue, at, length });
			});
		}
		return found;
	};
};

/** Makes the function that finds the cues of a paragraph: of one topic the longest phrase, none inside an idiom. */
export const createFinder = (phrases: Phrases, own: readonly Phrases[], topics: number) => {
	/** For each topic the word up to which its last phrase reaches. */
	const covered = new Int32Array(topics);
	const number = createNumbering(phrases);
	const findOwn = own.map(createOwnFinder);
	const start = createStart();
	let marks = new Int32Array(512);
	return (tokens: Tokens): Finds => {
		const found: Found[] = [];
		if (marks.length < tokens.count) marks = new Int32Array(tokens.hash.length);
		covered.fill(0);
		const words = number(tokens);
		let silentTo = 0;
		for (let at = 0; at < tokens.count; at++) {
			marks[at] = 0;
			if (at < silentTo) continue;
			start.begin(at);
			if (!phrases.match(words, at, tokens.count, start.take)) continue;
			const { cues, mark, idiom, longest } = start;
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
		if (findOwn.length === 0) return { found, marks };
		const all = [found, ...findOwn.map((find) => find(tokens))].flat();
		return { found: all.sort((a, b) => a.at - b.at), marks };
	};
};
