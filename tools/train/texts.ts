import { runSlices } from '../../src/core/slices';
import { clueScore } from '../../src/scan/judge';
import { languageFor, readingOf } from '../../src/scan/languages/language';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { type Cells, createCutter } from '../../src/scan/model/cells';
import { type CueNumbers, cueNumbers, type TopicCues } from '../../src/scan/model/features';
import { createReader } from '../../src/scan/read';
import { worth } from '../../src/scan/score/cue-weights';
import { askOf } from '../../src/scan/score/scale';
import { isNote } from '../../src/scan/text/note';
import { pieces } from '../../src/scan/text/pieces';

/** Topics that are found by what was learned: those with cues, and those that follow from the words alone. */
export const TOPICS: readonly string[] = [
	...new Set([...LEXICONS.map(({ topic }) => topic), 'character-death']),
].sort();

/** A text as the network sees it; the rows of its cells are numbers of all words that were ever read. */
export interface Read {
	readonly cells: Cells;
	readonly cues: CueNumbers;
	/** The same with a cell for each paragraph. */
	readonly byParagraph: Pick<Read, 'cells' | 'cues'>;
	/** Of each topic its score by clues alone. */
	readonly clues: Float32Array;
	readonly words: number;
}

/** Numbers of words, given out as they are met. */
export interface Lexis {
	numberOf(hash: number): number;
	/** The hash of each number. */
	readonly hashes: readonly number[];
}

/** An empty lexis. */
export const createLexis = (): Lexis => {
	const numbers = new Map<number, number>();
	const hashes: number[] = [];
	return {
		hashes,
		numberOf(hash) {
			let number = numbers.get(hash);
			if (number === undefined) {
				number = hashes.length;
				numbers.set(hash, number);
				hashes.push(hash);
			}
			return number;
		},
	};
};

const english = languageFor('en');

/** Makes the function that reads a text as the scanner does. */
export const createTextReader = (lexis: Lexis) => {
	if (!english) throw new Error('the scanner does not read English');
	const { phrases } = readingOf(english);
	return (paragraphs: readonly string[]): Read => {
		const reader = createReader(phrases, [], LEXICONS.length);
		const cutter = createCutter(lexis.numberOf);
		for (const [number, paragraph] of paragraphs.entries()) {
			if (isNote(paragraph)) continue;
			for (const piece of pieces(paragraph)) cutter.add(reader.read(piece, number), number);
		}
		const cells = cutter.end();
		const cues = LEXICONS.map((lexicon, n): TopicCues => {
			const hits = reader.hits[n] ?? [];
			return { topic: TOPICS.indexOf(lexicon.topic), hits, weighed: worth(lexicon, hits, 1) };
		});
		const clues = new Float32Array(TOPICS.length);
		for (const [n, lexicon] of LEXICONS.entries()) {
			const around = { ask: askOf(lexicon.topic, reader.words), declared: false, words: reader.words };
			clues[TOPICS.indexOf(lexicon.topic)] = clueScore(worth(lexicon, reader.hits[n] ?? [], 1), around).score;
		}
		const withCues = (those: Cells) => ({
			cells: those,
			cues: runSlices(cueNumbers(those, cues, TOPICS.length)),
		});
		return { ...withCues(cells), byParagraph: withCues(cutter.paragraphs()), clues, words: reader.words };
	};
};
