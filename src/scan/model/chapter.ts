import type { Window } from './features';

/** Weights that turn what windows say into what a chapter holds, and its place on the scale of scores. */
export interface ChapterWeights {
	/** One for each of `SIGNALS`, then the intercept. */
	readonly signals: readonly number[];
	/**
	 * How much less a text of one window is believed if it only plays with grave words, as a logarithm of odds; one of
	 * many windows by its share of that.
	 */
	readonly playful: number;
	/** How common each topic is among windows, as logarithms of odds: a rare one is never as sure of itself. */
	readonly usual: readonly number[];
	/** The probability at which each position starts to report, most cautious first. */
	readonly positions: readonly number[];
	/** Weights of a paragraph: one for each of `PARAGRAPH_SIGNALS`, then the intercept. */
	readonly place: readonly number[];
	/** Probability from which a paragraph starts a passage, and from which the passage goes on. */
	readonly enter: number;
	readonly stay: number;
}

/** Numbers by which a chapter is judged, beside its playfulness, which comes last; see `signalsOf`. */
export const SIGNALS = 8;

/** 0..1 of a logarithm of odds. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Logarithms of odds beyond this say no more. */
const MOST = 6;
/** Windows of which the surest are averaged. */
const SUREST = 5;
/** Expected windows that are as good as none. */
const NONE = 0.02;
/** A share of windows that is as good as none. */
const FEW = 0.01;

/** How sharp the line is between what is in earnest and what is not. */
const SHARP = 6;

const held = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds));

/** Puts a value in its place among the largest, largest first; the smallest falls out. */
const insert = (largest: Float32Array, value: number): void => {
	let at = largest.length - 1;
	if (value <= (largest[at] as number)) return;
	for (; at > 0 && (largest[at - 1] as number) < value; at--) largest[at] = largest[at - 1] as number;
	largest[at] = value;
};

/** What a network makes of a text. */
export interface Windows {
	readonly windows: readonly Window[];
	/** Window by window, topic by topic: logarithms of odds. */
	readonly odds: Float32Array;
	/** Words of the text. */
	readonly words: number;
	/** Whether it is in earnest; a logarithm of odds. */
	readonly earnest: number;
	readonly usual: readonly number[];
	/** Of each topic the chapter's score by clues alone. */
	readonly clues: Float32Array;
}

/**
 * What a chapter's windows say of one topic: the surest one, the surest that has no word in common with it, how many
 * are expected to hold it, how long the chapter is, how common the topic is, what clues alone make of the chapter, and
 * what the five surest windows say on average, in what share of the windows the topic is more likely than not, and
 * how playful the text is, as a share of its windows. `odds` are those of a network.
 */
export function signalsOf({ odds, windows, words, usual, clues, earnest }: Windows, topic: number): number[] {
	const topics = usual.length;
	let best = 0;
	let expected = 0;
	let likely = 0;
	const surest = new Float32Array(Math.min(SUREST, windows.length)).fill(-MOST);
	for (let w = 0; w < windows.length; w++) {
		const value = odds[w * topics + topic] as number;
		expected += chanceOf(value);
		if (value > 0) likely++;
		if (value > (odds[best * topics + topic] as number)) best = w;
		insert(surest, held(value));
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
		surest.reduce((sum, value) => sum + value, 0) / surest.length,
		Math.log(likely / windows.length + FEW),
		chanceOf(-SHARP * earnest) / windows.length,
	];
}

/** The logarithm of odds that a chapter holds a topic. */
export function chapterOdds(
	numbers: readonly number[],
	{ signals, playful }: Pick<ChapterWeights, 'signals' | 'playful'>,
) {
	let odds = (signals[SIGNALS] as number) - playful * (numbers[SIGNALS] as number);
	for (let i = 0; i < SIGNALS; i++) odds += (signals[i] as number) * (numbers[i] as number);
	return odds;
}

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
