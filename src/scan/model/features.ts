import { HYPOTHETICAL, NEGATION, PLAY, SIMILE } from '../lexicon/marks';
import type { Hit } from '../read';
import type { Weighed } from '../score/cue-weights';
import type { Cells } from './cells';
import { CUES, PLAIN } from './model';

/** Words of a text that is looked at as one window, and cells of the windows of a longer one. */
const WHOLE = 140;
const SPAN = 3;

/** Cells that are looked at together, the last one not included. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

/** The windows of a text: each of three cells, one cell further than the one before. */
export function windowsOf({ count, firstWord }: Cells): Window[] {
	if (count === 0) return [];
	if (count <= SPAN || (firstWord[count] as number) <= WHOLE) return [{ from: 0, to: count }];
	return Array.from({ length: count - SPAN + 1 }, (_, from) => ({ from, to: from + SPAN }));
}

/** The cues of a topic in its place among a model's topics. */
export interface TopicCues {
	readonly topic: number;
	readonly hits: readonly Hit[];
	readonly weighed: readonly Weighed[];
}

/** What one number of a topic's cues holds: the first is a maximum, the others are sums. */
const MOST = 0;
const VALUE = 1;
const COUNT = 2;
const WEIGHT = 3;
const DENIED = 4;
const UNREAL = 5;

/** Cue numbers of cells, topic by topic; nothing for a cell without a cue, as most are. */
export type CueNumbers = readonly (Float32Array | undefined)[];

/** Cues taken in between two pauses. */
const SLICE = 2000;

/** The cue numbers of every cell, in slices. Cells and hits are in order of place. */
export function* cueNumbers(
	{ count, firstWord }: Cells,
	cues: readonly TopicCues[],
	topics: number,
): Generator<void, CueNumbers> {
	let taken = 0;
	const numbers: (Float32Array | undefined)[] = new Array(count).fill(undefined);
	for (const { topic, hits, weighed } of cues) {
		let cell = 0;
		const numbersAt = (at: number): Float32Array => {
			while (cell > 0 && (firstWord[cell] as number) > at) cell--;
			while (cell + 1 < count && (firstWord[cell + 1] as number) <= at) cell++;
			const its = numbers[cell] ?? new Float32Array(topics * CUES);
			numbers[cell] = its;
			return its;
		};
		const base = topic * CUES;
		const add = (to: Float32Array, what: number, value: number): void => {
			to[base + what] = (to[base + what] as number) + value;
		};
		for (const { hit, value } of weighed) {
			const its = numbersAt(hit.at);
			its[base + MOST] = Math.max(its[base + MOST] as number, value);
			add(its, VALUE, value);
			if (++taken % SLICE === 0) yield;
		}
		for (const hit of hits) {
			const its = numbersAt(hit.at);
			const weight = hit.cue.weight * hit.factor;
			add(its, COUNT, 1);
			add(its, WEIGHT, weight);
			if (hit.before & NEGATION) add(its, DENIED, weight);
			if (hit.before & (HYPOTHETICAL | SIMILE) || hit.around & PLAY) add(its, UNREAL, weight);
			if (++taken % SLICE === 0) yield;
		}
	}
	return numbers;
}

/** Whether a cell has a cue of a topic, denied or not. */
export const hasCue = (numbers: Float32Array | undefined, topic: number): boolean =>
	numbers !== undefined && (numbers[topic * CUES + COUNT] as number) > 0;

/** Fills `into` with a window's numbers: those of its cues, then share of quotation, sentences and length. */
export function windowNumbers(cells: Cells, cues: CueNumbers, { from, to }: Window, into: Float32Array): void {
	const every = CUES;
	const width = into.length - PLAIN;
	into.fill(0);
	let quoted = 0;
	let sentences = 0;
	for (let cell = from; cell < to; cell++) {
		const its = cues[cell];
		for (let i = 0; its && i < width; i++) {
			const value = its[i] as number;
			if (value === 0) continue;
			const before = into[i] as number;
			into[i] = i % every === MOST ? Math.max(before, value) : before + value;
		}
		quoted += cells.quoted[cell] as number;
		sentences += cells.sentences[cell] as number;
	}
	for (let i = 0; i < width; i++) if (i % every !== MOST && into[i]) into[i] = Math.log1p(into[i] as number);
	const words = Math.max(1, (cells.firstWord[to] as number) - (cells.firstWord[from] as number));
	into[width] = quoted / words;
	into[width + 1] = (sentences / words) * 10;
	into[width + 2] = Math.log(words / 90);
}
