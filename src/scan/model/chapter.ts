import type { Window } from './features';

/** Weights that turn what windows say into what a chapter holds, and its place on the scale of scores. */
export interface ChapterWeights {
	/** One for each of `SIGNALS`, then the intercept. */
	readonly signals: readonly number[];
	/** How earnest a text is that is taken at its word; what is less so is believed less. See `signalsOf`. */
	readonly earnest: number;
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

/** Numbers by which a chapter is judged that have weights; `signalsOf` gives three more. */
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

/** A window that the reader dismissed says this little. */
const LEAST = 20;
/** What clues add to what a text's only window says, and their place among the signals. */
const CLUES = 1;
const CLUE = 5;
/** Words up to which a text says too little to be taken by itself, and from which it is. */
const FEWEST = 20;
const ENOUGH = 50;
/** Windows from which a text is judged as chapters are. */
const CHAPTER = 3;
/** How much less a text is believed for each step that it is less earnest than it should be; chosen by folds. */
const PLAYFUL = 16;

/** How much a text is what its surest window says, 0..1: a text of one window is, one of two by half, chapters are not. */
const singleOf = (windows: number, words: number): number =>
	(Math.max(0, Math.min(1, (words - FEWEST) / (ENOUGH - FEWEST))) * Math.max(0, CHAPTER - windows)) / (CHAPTER - 1);

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
 * what the five surest windows say on average, and in what share of the windows the topic is more likely than not. Then
 * how much the text is a single window, what the surest one says without bounds, and how far the text is from being in
 * earnest. `odds` are those of a network.
 */
export function signalsOf(
	{ odds, windows, words, usual, clues, earnest }: Windows,
	topic: number,
	{ earnest: asked }: Pick<ChapterWeights, 'earnest'>,
): number[] {
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
		singleOf(windows.length, words),
		Math.max(-LEAST, odds[best * topics + topic] as number),
		Math.max(0, asked - earnest),
	];
}

/**
 * The logarithm of odds that a text holds a topic. A text of one window is what its window says, if it is in earnest: no
 * other window speaks for a joke or against it. Of a chapter the weights of its signals were learned.
 */
export function chapterOdds(numbers: readonly number[], { signals }: Pick<ChapterWeights, 'signals'>): number {
	const [single = 0, surest = 0, unearnest = 0] = numbers.slice(SIGNALS);
	let odds = signals[SIGNALS] as number;
	for (let i = 0; i < SIGNALS; i++) odds += (signals[i] as number) * (numbers[i] as number);
	return single * (surest + CLUES * (numbers[CLUE] as number) - PLAYFUL * unearnest) + (1 - single) * odds;
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
