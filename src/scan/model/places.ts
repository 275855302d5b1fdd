import type { Finding } from '../../core/finding';
import { cueOf, qualifierOf } from '../passages';
import type { Weighed } from '../score/cue-weights';
import { levelOf } from '../score/scale';
import type { Cells } from './cells';
import { type ChapterWeights, chanceOf } from './chapter';

/** Cells below the level that a passage may bridge. */
const GAP = 1;
/** Worth of cues from which they explain a passage; with less the words together do. */
const EXPLAINS = 0.5;

/** What is known of one topic of a chapter. */
interface Topic {
	/** Of each cell what the windows around it say, as logarithms of odds. */
	readonly heat: Float32Array;
	readonly cells: Cells;
	/** The chapter's logarithm of odds, and its score. */
	readonly chapter: number;
	readonly score: number;
	readonly weights: ChapterWeights;
	readonly weighed: readonly Weighed[];
}

/** The chance that each cell belongs to a stretch of the topic. */
export const cellChances = (
	heat: Float32Array,
	chapter: number,
	{ place }: Pick<ChapterWeights, 'place'>,
): Float32Array => {
	const [slope = 0, share = 0, intercept = 0] = place;
	return heat.map((value) => chanceOf(slope * value + share * chapter + intercept));
};

/** Runs of cells, both ends inclusive, that reach `enter` and go on while they are at least `stay`. */
export function runsOf(chances: Float32Array, { enter, stay }: Pick<ChapterWeights, 'enter' | 'stay'>) {
	const runs: { from: number; to: number; peak: number }[] = [];
	for (let cell = 0; cell < chances.length; cell++) {
		const chance = chances[cell] as number;
		if (chance < stay) continue;
		const run = runs.at(-1);
		if (run && cell - run.to <= GAP + 1) {
			run.to = cell;
			run.peak = Math.max(run.peak, chance);
		} else runs.push({ from: cell, to: cell, peak: chance });
	}
	return runs.filter(({ peak }) => peak >= enter);
}

/** Paragraphs of runs of cells, both ends inclusive; `peak` is the best chance of a cell as a share of what is asked. */
export function paragraphRuns(heat: Float32Array, cells: Cells, chapter: number, weights: ChapterWeights) {
	const chances = cellChances(heat, chapter, weights);
	const hottest = chances.reduce((a, b) => Math.max(a, b), 0);
	// A chapter that holds a topic holds it somewhere: its hottest place starts a passage.
	const limits = { enter: Math.min(weights.enter, hottest), stay: Math.min(weights.stay, hottest) };
	const merged: { from: number; to: number; peak: number }[] = [];
	for (const { from, to, peak } of runsOf(chances, limits)) {
		const [first, last] = [cells.firstParagraph[from] as number, cells.lastParagraph[to] as number];
		const share = Math.min(1, peak / limits.enter);
		const before = merged.at(-1);
		if (before && first <= before.to + 1) {
			before.to = Math.max(before.to, last);
			before.peak = Math.max(before.peak, share);
		} else merged.push({ from: first, to: last, peak: share });
	}
	return merged;
}

/** The passages of a topic: whole paragraphs, in order. */
export function placesOf({ heat, cells, chapter, score, weights, weighed }: Topic): Omit<Finding, 'topic'>[] {
	return paragraphRuns(heat, cells, chapter, weights).flatMap(({ from, to, peak }) => {
		const own = score * peak;
		const level = levelOf(own);
		if (!level) return [];
		const inside = weighed.filter(({ hit }) => hit.paragraph >= from && hit.paragraph <= to);
		const worth = inside.reduce((sum, { value }) => sum + value, 0);
		const said = worth >= EXPLAINS ? { cue: cueOf(inside), qualifier: qualifierOf(inside) } : undefined;
		return [{ from, to, score: own, level, ...(said ?? { cue: 'words' as const, qualifier: 'depicted' as const }) }];
	});
}
