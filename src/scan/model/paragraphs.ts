import type { Cells } from './cells';
import { cellOdds, type Windows } from './chapter';
import { type CueNumbers, hasCue } from './features';

/** Numbers by which a paragraph is judged, before the intercept; see `paragraphsOf`. */
export const PARAGRAPH_SIGNALS = 5;

/** What is known of where in a text a topic may be. */
export interface Surroundings extends Windows {
	readonly cells: Cells;
	/** A cell for each paragraph that has words. */
	readonly paragraphs: Cells;
	/** What a network makes of every paragraph by itself: one by one, topic by topic, logarithms of odds. */
	readonly alone: Float32Array;
	/** The clues of every paragraph. */
	readonly cues: CueNumbers;
}

/** A paragraph that has words, with what speaks for a topic in it. */
export interface Paragraph {
	readonly number: number;
	/** `PARAGRAPH_SIGNALS` numbers. */
	readonly signals: readonly number[];
}

/** Logarithms of odds beyond this say no more. */
const MOST = 6;

/** What the windows around each paragraph say of a topic, on average. */
const heatsOf = (text: Surroundings, topic: number): number[] => {
	const { cells, paragraphs } = text;
	const heat = cellOdds(text, topic, cells.count);
	let first = 0;
	return Array.from({ length: paragraphs.count }, (_, p) => {
		const number = paragraphs.firstParagraph[p] as number;
		while ((cells.lastParagraph[first] as number) < number) first++;
		let [sum, count] = [0, 0];
		for (let cell = first; cell < cells.count && (cells.firstParagraph[cell] as number) <= number; cell++) {
			sum += heat[cell] as number;
			count++;
		}
		return sum / Math.max(1, count);
	});
};

/**
 * What speaks for a topic in each paragraph: the windows around it on average, its own words, the whole chapter (a
 * logarithm of odds), how far the windows are below the hottest, and whether there is a clue in it.
 */
export function paragraphsOf(text: Surroundings, topic: number, chapter: number): Paragraph[] {
	const { paragraphs, alone, cues } = text;
	const topics = text.usual.length;
	const heats = heatsOf(text, topic);
	const hottest = heats.reduce((a, b) => Math.max(a, b), -MOST);
	return heats.map((heat, p) => {
		const own = Math.max(-MOST, Math.min(MOST, alone[p * topics + topic] as number));
		const clue = hasCue(cues[p], topic) ? 1 : 0;
		return { number: paragraphs.firstParagraph[p] as number, signals: [heat, own, chapter, heat - hottest, clue] };
	});
}
