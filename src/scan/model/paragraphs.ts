import type { Cells } from './cells';
import { cellOdds, type Windows } from './chapter';

/** Numbers by which a paragraph is judged, before the intercept; see `paragraphsOf`. */
export const PARAGRAPH_SIGNALS = 6;

/** What is known of where in a text a topic may be. */
export interface Surroundings extends Windows {
	readonly cells: Cells;
	/** What a network makes of every cell by itself: cell by cell, topic by topic, logarithms of odds. */
	readonly alone: Float32Array;
}

/** A paragraph that has words, with what speaks for a topic in it. */
export interface Paragraph {
	readonly number: number;
	/** `PARAGRAPH_SIGNALS` numbers. */
	readonly signals: readonly number[];
}

/** Logarithms of odds beyond this say no more. */
const MOST = 6;

interface Sums {
	readonly number: number;
	heat: number;
	cells: number;
	alone: number;
}

/** The paragraphs of a text in order, with what the windows around them and their own cells say of a topic. */
const sumsOf = (text: Surroundings, topic: number): Sums[] => {
	const { cells, alone } = text;
	const topics = text.usual.length;
	const heat = cellOdds(text, topic, cells.count);
	const sums: Sums[] = [];
	for (let cell = 0; cell < cells.count; cell++) {
		const own = Math.max(-MOST, Math.min(MOST, alone[cell * topics + topic] as number));
		const last = cells.lastParagraph[cell] as number;
		for (let number = cells.firstParagraph[cell] as number; number <= last; number++) {
			let sum = sums.at(-1);
			if (sum?.number !== number) {
				sum = { number, heat: 0, cells: 0, alone: -MOST };
				sums.push(sum);
			}
			sum.heat += heat[cell] as number;
			sum.cells++;
			sum.alone = Math.max(sum.alone, own);
		}
	}
	return sums;
};

/**
 * What speaks for a topic in each paragraph: the windows around it on average, its surest cell by itself, the whole
 * chapter (a logarithm of odds), how far the windows are below the hottest, and the surest cells of the paragraphs
 * before and after.
 */
export function paragraphsOf(text: Surroundings, topic: number, chapter: number): Paragraph[] {
	const sums = sumsOf(text, topic);
	const heats = sums.map(({ heat, cells }) => heat / cells);
	const hottest = heats.reduce((a, b) => Math.max(a, b), -MOST);
	return sums.map(({ number, alone }, i) => {
		const heat = heats[i] as number;
		const before = sums[i - 1]?.alone ?? alone;
		const after = sums[i + 1]?.alone ?? alone;
		return { number, signals: [heat, alone, chapter, heat - hottest, before, after] };
	});
}
