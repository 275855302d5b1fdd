import { SENSITIVITIES } from '../../src/core/finding';
import { type ChapterWeights, chanceOf, chapterOdds, SIGNALS, signalsOf } from '../../src/scan/model/chapter';
import { windowsOf } from '../../src/scan/model/features';
import type { Surroundings } from '../../src/scan/model/paragraphs';
import type { LabelledStretch } from '../lib/bench/modern-chapters';
import type { Kind, Text } from './examples';
import { type Case, regress } from './logistic';
import { TOPICS } from './texts';

/** A text with what a network that has not seen it makes of its windows. */
export interface Judged {
	readonly text: Text;
	/** Window by window, topic by topic: logarithms of odds. */
	readonly odds: Float32Array;
	/** Whether it is in earnest; a logarithm of odds. */
	readonly earnest: number;
	/** The same as `odds` of every paragraph by itself, of modern chapters alone. */
	readonly alone: Float32Array;
	/** How common each topic is, as the network that judged it learned. */
	readonly usual: readonly number[];
	/** Whether it holds a topic; nothing where that is not known, or can be argued about. */
	holds(topic: string): boolean | undefined;
	readonly stretches: readonly LabelledStretch[];
}

/** How much a text of each kind says of what scores mean: chapters are what readers read. */
const WEIGHT: Readonly<Record<Kind, number>> = { modern: 1, old: 0.6, window: 0.03, passage: 0.03, scene: 0 };
/** How strongly weights are drawn to zero. */
export const PENALTY = 1;

/** What is asked of each position, a little more than what is promised: figures are worse on other works. */
const ASKED = { sure: 0.95, balanced: 0.72, careful: 0.8, false: 2.5 };
/** How far below the best F1 "balanced" may be for the sake of precision: the curve is flat there. */
const FLAT = 0.003;
/** Share of real passages that may be taken for play. */
const MISTAKEN = 0.015;

/** What a network makes of a text, as the scanner sees it. */
export const windowsIn = ({ text: { read }, odds, alone, usual, earnest }: Judged): Surroundings => ({
	windows: windowsOf(read.cells),
	odds,
	words: read.words,
	usual,
	clues: read.clues,
	cells: read.cells,
	paragraphs: read.byParagraph.cells,
	cues: read.byParagraph.cues,
	alone,
	earnest,
});

/** Weights of signals are learned from texts that are all taken at their word. */
const TAKEN = { earnest: Number.NEGATIVE_INFINITY };

const casesOf = (judged: Judged): Case[] =>
	TOPICS.flatMap((topic, t) => {
		const holds = judged.holds(topic);
		return holds === undefined
			? []
			: [
					{
						numbers: signalsOf(windowsIn(judged), t, TAKEN).slice(0, SIGNALS),
						holds,
						weight: WEIGHT[judged.text.kind],
					},
				];
	});

/** Of short texts so many stand for one that is looked at: there are far more than are needed. */
const EVERY = 8;

/** Weights of signals, from texts that the network has not seen. */
export const fitSignals = (judged: readonly Judged[]): number[] =>
	regress(
		judged
			.filter(({ text }, i) => (WEIGHT[text.kind] >= 0.5 || i % EVERY === 0) && WEIGHT[text.kind] > 0)
			.filter(({ text }) => text.read.cells.count > 0)
			.flatMap(casesOf),
		PENALTY,
	);

/** The chance that a text holds a topic. */
export const chance = (judged: Judged, topic: number, weights: Pick<ChapterWeights, 'signals' | 'earnest'>): number =>
	chanceOf(chapterOdds(signalsOf(windowsIn(judged), topic, weights), weights));

/** A chance with whether it came true. */
export interface Said {
	readonly chance: number;
	readonly holds: boolean;
}

/** The chance from which each position reports, most cautious first. */
export function choosePositions(said: readonly Said[], chapters: number): number[] {
	const sorted = [...said].sort((a, b) => b.chance - a.chance);
	const all = sorted.filter(({ holds }) => holds).length;
	let hits = 0;
	const curve = sorted.map(({ chance: value, holds }, i) => {
		hits += Number(holds);
		const precision = hits / (i + 1);
		const recall = hits / all;
		return { value, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wrong: i + 1 - hits };
	});
	const precise = curve.filter(({ precision }) => precision >= ASKED.balanced);
	const best = precise.reduce((most, { f1 }) => Math.max(most, f1), 0);
	const balanced = precise
		.filter(({ f1 }) => f1 >= best - FLAT)
		.reduce((one, other) => (other.precision > one.precision ? other : one), { value: 1, precision: 0 });
	const bearable = curve.filter(({ wrong }) => wrong / chapters <= ASKED.false);
	const careful = bearable.find(({ recall }) => recall >= ASKED.careful) ?? bearable.at(-1);
	const sure = curve.findLast(({ precision }) => precision >= ASKED.sure);
	const order = { careful: careful?.value ?? 1, balanced: balanced.value, sure: sure?.value ?? 1 };
	return SENSITIVITIES.map((position) => order[position]);
}

/** How earnest a text has to be to be taken at its word: nearly all real passages are. */
export function chooseEarnest(judged: readonly Judged[]): number {
	const sorted = judged
		.filter(({ text }) => text.kind === 'passage')
		.map(({ earnest }) => earnest)
		.sort((a, b) => a - b);
	return Math.round((sorted[Math.floor(MISTAKEN * sorted.length)] ?? 0) * 1000) / 1000;
}
