import type { Window } from './features';

/** Weights that turn what windows say into what a chapter holds, and its place on the scale of scores. */
export interface ChapterWeights {
	/** One for each of `SIGNALS`, then the intercept. */
	readonly signals: readonly number[];
	/** How common each topic is among windows, as logarithms of odds: a rare one is never as sure of itself. */
	readonly usual: readonly number[];
	/** The probability at which each position starts to report, most cautious first. */
	readonly positions: readonly number[];
	/** Weights of a place: what its windows say, what the chapter says, intercept. */
	readonly place: readonly number[];
	/** Probability from which a place starts a passage, and from which it goes on. */
	readonly enter: number;
	readonly stay: number;
}

/** Numbers by which a chapter is judged; see `signalsOf`. */
export const SIGNALS = 6;

/** 0..1 of a logarithm of odds. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Logarithms of odds beyond this say no more. */
const MOST = 6;
/** Expected windows that are as good as none. */
const NONE = 0.02;

const held = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds));

/** What a network makes of a text. */
export interface Windows {
	readonly windows: readonly Window[];
	/** Window by window, topic by topic: logarithms of odds. */
	readonly odds: Float32Array;
	/** Words of the text. */
	readonly words: number;
	readonly usual: readonly number[];
	/** Of each topic the chapter's score by clues alone. */
	readonly clues: Float32Array;
}

/**
 * What a chapter's windows say of one topic: the surest one, the surest that has no word in common with it, how many
 * are expected to hold it, how long the chapter is, how common the topic is,
 * and what clues alone make of the chapter. `odds` are those of a network.
 */
export function signalsOf({ odds, windows, words, usual, clues }: Windows, topic: number): number[] {
	const topics = usual.length;
	let best = 0;
	let expected = 0;
	for (let w = 0; w < windows.length; w++) {
		const value = odds[w * topics + topic] as number;
		expected += chanceOf(value);
		if (value > (odds[best * topics + topic] as number)) best = w;
	}
	const { from, to } = windows[best] as Window;
	let second = -MOST;
	for (const [w, window] of windows.entries()) {
		if (window.from < to && from < window.to) continue;
		second = Math.max(second, odds[w * topics + topic] as number);
	}
	const apart = expected / Math.max(1, to - from);
	return [
		held(odds[best * topics + topic] as number),
		held(second),
		Math.log(apart + NONE),
		Math.log(words / 1000),
		usual[topic] as number,
		clues[topic] as number,
	];
}

/** The logarithm of odds that a chapter holds a topic. */
export const chapterOdds = (
	signals: readonly number[],
	{ signals: weights }: Pick<ChapterWeights, 'signals'>,
): number => signals.reduce((sum, value, i) => sum + value * (weights[i] as number), weights[SIGNALS] as number);

/** What the windows around each cell say of a topic, on average. */
export function cellOdds({ odds, windows, usual }: Windows, topic: number, cells: number): Float32Array {
	const topics = usual.length;
	const sums = new Float32Array(cells);
	const counts = new Uint8Array(cells);
	for (const [w, { from, to }] of windows.entries()) {
		const value = held(odds[w * topics + topic] as number);
		for (let cell = from; cell < to; cell++) {
			sums[cell] = (sums[cell] as number) + value;
			counts[cell] = (counts[cell] as number) + 1;
		}
	}
	return sums.map((sum, cell) => sum / Math.max(1, counts[cell] as number));
}
