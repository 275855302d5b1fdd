import { SENSITIVITIES } from '../../src/core/finding';
import {
	type ChapterWeights,
	cellOdds,
	chanceOf,
	chapterOdds,
	signalsOf,
	type Windows,
} from '../../src/scan/model/chapter';
import { windowsOf } from '../../src/scan/model/features';
import { paragraphRuns } from '../../src/scan/model/places';
import type { Stretch } from '../benchmark/modern';
import type { Kind, Text } from './examples';
import { type Case, regress } from './logistic';
import { TOPICS } from './texts';

/** A text with what a network that has not seen it makes of its windows. */
export interface Judged {
	readonly text: Text;
	/** Window by window, topic by topic: logarithms of odds. */
	readonly odds: Float32Array;
	/** How common each topic is, as the network that judged it learned. */
	readonly usual: readonly number[];
	/** Whether it holds a topic; nothing where that is not known, or can be argued about. */
	holds(topic: string): boolean | undefined;
	readonly stretches: readonly Stretch[];
}

/** How much a text of each kind says of what scores mean: chapters are what readers read. */
const WEIGHT: Readonly<Record<Kind, number>> = { modern: 1, old: 0.6, window: 0.03, passage: 0.03, scene: 0 };
const PENALTY = 1;

/** What is asked of each position, a little more than what is promised: figures are worse on other works. */
const ASKED = { sure: 0.92, balanced: 0.72, careful: 0.8, false: 2.5 };

/** What a network makes of a text, as the scanner sees it. */
export const windowsIn = ({ text: { read }, odds, usual }: Judged): Windows => ({
	windows: windowsOf(read.cells),
	odds,
	words: read.words,
	usual,
	clues: read.clues,
});

const signals = (judged: Judged, topic: number): number[] => signalsOf(windowsIn(judged), topic);

const casesOf = (judged: Judged): Case[] =>
	TOPICS.flatMap((topic, t) => {
		const holds = judged.holds(topic);
		return holds === undefined ? [] : [{ numbers: signals(judged, t), holds, weight: WEIGHT[judged.text.kind] }];
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
export const chance = (judged: Judged, topic: number, weights: Pick<ChapterWeights, 'signals'>): number =>
	chanceOf(chapterOdds(signals(judged, topic), weights));

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
	let sure = 1;
	let balanced = { chance: 1, f1: 0 };
	let careful = 1;
	for (const [i, { chance: value, holds }] of sorted.entries()) {
		hits += Number(holds);
		const precision = hits / (i + 1);
		const recall = hits / all;
		const f1 = (2 * precision * recall) / (precision + recall || 1);
		if (precision >= ASKED.sure) sure = value;
		if (precision >= ASKED.balanced && f1 > balanced.f1) balanced = { chance: value, f1 };
		if ((i + 1 - hits) / chapters <= ASKED.false && (recall <= ASKED.careful || careful === 1)) careful = value;
	}
	const order = { careful, balanced: balanced.chance, sure };
	return SENSITIVITIES.map((position) => order[position]);
}

/** Weights of places: cells of what a chapter holds, and of what it is wrongly thought to hold. */
export function fitPlaces(
	judged: readonly Judged[],
	weights: Pick<ChapterWeights, 'signals'>,
	least: number,
): number[] {
	const cases: Case[] = [];
	for (const each of judged) {
		if (each.text.kind !== 'modern') continue;
		const { cells } = each.text.read;
		for (const [t, topic] of TOPICS.entries()) {
			const holds = each.holds(topic);
			const odds = chapterOdds(signals(each, t), weights);
			if (holds === undefined || (!holds && chanceOf(odds) < least)) continue;
			const heat = cellOdds(windowsIn(each), t, cells.count);
			const own = each.stretches.filter((stretch) => stretch.topic === topic);
			for (let cell = 0; cell < cells.count; cell++) {
				const [first, last] = [cells.firstParagraph[cell] as number, cells.lastParagraph[cell] as number];
				const inside = own.some(({ from, to }) => from <= last && first <= to);
				cases.push({ numbers: [heat[cell] as number, odds], holds: inside, weight: 1 });
			}
		}
	}
	return regress(cases, PENALTY);
}

/** How well passages lie, at a position: paragraphs inside that belong there, and stretches that are touched. */
export function measurePlaces(judged: readonly Judged[], weights: ChapterWeights, position: number) {
	let [right, said, touched, stretches] = [0, 0, 0, 0];
	for (const each of judged) {
		if (each.text.kind !== 'modern') continue;
		const { cells } = each.text.read;
		for (const [t, topic] of TOPICS.entries()) {
			if (each.holds(topic) === undefined) continue;
			const own = each.stretches.filter((stretch) => stretch.topic === topic);
			stretches += own.length;
			const odds = chapterOdds(signals(each, t), weights);
			if (chanceOf(odds) < position) continue;
			const heat = cellOdds(windowsIn(each), t, cells.count);
			const paragraphs = new Set<number>();
			for (const { from, to } of paragraphRuns(heat, cells, odds, weights)) {
				for (let p = from; p <= to; p++) paragraphs.add(p);
			}
			said += paragraphs.size;
			for (const p of paragraphs) right += Number(own.some(({ from, to }) => from <= p && p <= to));
			for (const { from, to } of own) touched += Number([...paragraphs].some((p) => from <= p && p <= to));
		}
	}
	return { precision: right / Math.max(1, said), touched: touched / Math.max(1, stretches) };
}

const LEVELS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The chances at which a passage starts and goes on: the best balance of stretches touched and paragraphs that belong. */
export function chooseLevels(
	judged: readonly Judged[],
	weights: Omit<ChapterWeights, 'enter' | 'stay'>,
	position: number,
) {
	let best = { enter: 0.5, stay: 0.4, balance: -1 };
	for (const enter of LEVELS) {
		for (const stay of LEVELS.filter((level) => level <= enter)) {
			const { precision, touched } = measurePlaces(judged, { ...weights, enter, stay }, position);
			const balance = (2 * precision * touched) / (precision + touched || 1);
			if (balance > best.balance) best = { enter, stay, balance };
		}
	}
	return best;
}
