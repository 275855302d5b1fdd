import { weigh } from './context/weigh';
import { createFinder } from './find';
import type { Phrases } from './lexicon/phrases';
import type { Cue } from './lexicon/trie';
import { createTokens, type Tokens, tokenise } from './text/tokens';

/** A cue found in the text. */
export interface Hit {
	readonly cue: Cue;
	/** Number of the word, counted from the start of the text. */
	readonly at: number;
	readonly paragraph: number;
	/** Hash of the first word, for those who want to explain a finding. */
	readonly word: number;
	/** What the context leaves of the cue's weight, 0..1. */
	readonly factor: number;
	/** Marks of the words before it in its sentence. */
	readonly before: number;
	/** Marks of the words around it. */
	readonly around: number;
	readonly quoted: boolean;
}

/** Reads paragraphs one after the other and collects cues by topic number. */
export interface ParagraphReader {
	readonly hits: readonly Hit[][];
	/** Words read so far. */
	words: number;
	/** Gives the paragraph's words; they hold until the next paragraph is read. */
	read(text: string, paragraph: number): Tokens;
}

/** A reader for a language's phrases and, if there are any, the reader's own words. */
export const createReader = (phrases: Phrases, own: readonly Phrases[], topics: number): ParagraphReader => {
	const hits: Hit[][] = Array.from({ length: topics }, () => []);
	const tokens = createTokens();
	const find = createFinder(phrases, own, topics);
	const reader: ParagraphReader = {
		hits,
		words: 0,
		read(text, paragraph) {
			tokenise(text, tokens);
			const { found, marks } = find(tokens);
			for (const { cue, at, length } of found) {
				const context = weigh(tokens, marks, at, length);
				const word = tokens.hash[at] as number;
				hits[cue.topic]?.push({ cue, at: reader.words + at, paragraph, word, ...context });
			}
			reader.words += tokens.count;
			return tokens;
		},
	};
	return reader;
};
