import type { ChapterScore, Finding } from '../../core/finding';
import type { TopicId } from '../../core/topic';
import type { Dismissal } from '../options';
import type { Weighed } from '../score/cue-weights';
import { levelOf } from '../score/scale';
import type { Cells } from './cells';
import { chanceOf, chapterOdds, signalsOf } from './chapter';
import { earnestOf } from './earnest';
import { cueNumbers, type TopicCues, type Window, windowsOf } from './features';
import type { Model } from './model';
import { createNetwork, type Network } from './network';
import { paragraphsOf } from './paragraphs';
import { placesOf } from './places';
import { priorOf, type Says } from './prior';
import { scoreOf } from './scale';

/** Windows read between two pauses. */
const SLICE = 64;

/** How much less likely each dismissal makes what the words of a passage alone say, as a logarithm of odds, and how much at most. */
const LESS = 0.1;
const LEAST = 0.8;

/** What is known of a text beside its cells. */
export interface Around extends Says {
	/** Cues by topic, those that the reader dismissed left out. */
	readonly cues: ReadonlyMap<TopicId, Pick<TopicCues, 'hits' | 'weighed'> & { readonly score: number }>;
	readonly dismissed: readonly Dismissal[];
	/** Whether the reader dismissed a topic at a paragraph. */
	isDismissed(topic: TopicId, paragraph: number): boolean;
}

/** What the model makes of a text. */
export interface Learned {
	readonly topics: Readonly<Record<TopicId, ChapterScore>>;
	readonly findings: readonly Finding[];
}

/** What a network makes of windows, one after the other, topic by topic: in slices. Of some topics, if they are given. */
function* readAll(
	network: Network,
	windows: readonly Window[],
	topics: number,
	some?: readonly number[],
): Generator<void, Float32Array> {
	const odds = new Float32Array(windows.length * topics);
	for (const [w, window] of windows.entries()) {
		network.read(window, odds, w * topics, some);
		if (w % SLICE === SLICE - 1) yield;
	}
	return odds;
}

/** A topic that a chapter may hold: its number, the chapter's logarithm of odds, and its score. */
interface Held {
	readonly number: number;
	readonly topic: TopicId;
	readonly chapter: number;
	readonly score: number;
}

/** Every cell by itself. */
const singles = ({ count }: Cells): Window[] => Array.from({ length: count }, (_, from) => ({ from, to: from + 1 }));

/** Judges every topic that the model knows, in slices. `paragraphs` are the same text with a cell for each. */
export function* judgeLearned(model: Model, cells: Cells, paragraphs: Cells, around: Around): Generator<void, Learned> {
	const windows = windowsOf(cells);
	const count = model.topics.length;
	const none: readonly never[] = [];
	const cues = model.topics.map((topic, number): TopicCues => {
		const { hits, weighed } = around.cues.get(topic) ?? { hits: none, weighed: none };
		return { topic: number, hits, weighed };
	});
	const network = createNetwork(model, cells, yield* cueNumbers(cells, cues, count));
	const odds = yield* readAll(network, windows, count);
	const topics: Record<TopicId, ChapterScore> = {};
	const held: Held[] = [];
	const clues = Float32Array.from(model.topics, (topic) => around.cues.get(topic)?.score ?? 0);
	const words = cells.firstWord[cells.count] as number;
	const text = { clues, windows, odds, words, usual: model.chapter.usual, earnest: earnestOf(model, cells) };
	for (const [number, topic] of model.topics.entries()) {
		if (windows.length === 0) {
			topics[topic] = { score: 0, level: null };
			continue;
		}
		const dismissals = around.dismissed.filter((each) => each.topic === topic);
		const prior = priorOf(topic, around) - Math.min(LEAST, LESS * dismissals.length);
		if (dismissals.length > 0) silence(odds, number, count, windows, cells, (p) => around.isDismissed(topic, p));
		const chapter = chapterOdds(signalsOf(text, number, model.chapter), model.chapter) + prior;
		const score = scoreOf(chanceOf(chapter), model.chapter);
		const level = levelOf(score);
		topics[topic] = { score, level };
		if (level) held.push({ number, topic, chapter, score });
	}
	if (held.length === 0) return { topics, findings: [] };
	const single = singles(paragraphs);
	const own = yield* cueNumbers(paragraphs, cues, count);
	const alone = yield* readAll(
		createNetwork(model, paragraphs, own),
		single,
		count,
		held.map(({ number }) => number),
	);
	const whole = { ...text, cells, paragraphs, alone, cues: own };
	const findings: Finding[] = [];
	for (const { number, topic, chapter, score } of held) {
		if (around.dismissed.length > 0)
			silence(alone, number, count, single, paragraphs, (p) => around.isDismissed(topic, p));
		const weighed: readonly Weighed[] = around.cues.get(topic)?.weighed ?? none;
		const places = placesOf({
			paragraphs: paragraphsOf(whole, number, chapter),
			score,
			weights: model.chapter,
			weighed,
		});
		findings.push(...places.map((place) => ({ topic, ...place })));
		if (cells.count > SLICE) yield;
	}
	return { topics, findings };
}

/** Windows that touch what the reader dismissed say nothing. */
const silence = (
	odds: Float32Array,
	topic: number,
	topics: number,
	windows: readonly Window[],
	cells: Cells,
	isDismissed: (paragraph: number) => boolean,
): void => {
	for (const [w, { from, to }] of windows.entries()) {
		const last = cells.lastParagraph[to - 1] as number;
		for (let p = cells.firstParagraph[from] as number; p <= last; p++) {
			if (isDismissed(p)) odds[w * topics + topic] = Number.NEGATIVE_INFINITY;
		}
	}
};
