import type { Finding } from '../../core/finding';
import { cueOf, qualifierOf } from '../passages';
import type { Weighed } from '../score/cue-weights';
import { levelOf } from '../score/scale';
import { type ChapterWeights, chanceOf } from './chapter';
import { PARAGRAPH_SIGNALS, type Paragraph } from './paragraphs';

/** Worth of cues from which they explain a passage; with less the words together do. */
const EXPLAINS = 0.5;

/** What is known of one topic of a chapter. */
interface Topic {
	readonly paragraphs: readonly Paragraph[];
	/** The chapter's score. */
	readonly score: number;
	readonly weights: ChapterWeights;
	readonly weighed: readonly Weighed[];
}

/** The chance that a paragraph belongs to a stretch of the topic. */
export const paragraphChance = ({ signals }: Paragraph, { place }: Pick<ChapterWeights, 'place'>): number =>
	chanceOf(signals.reduce((sum, value, i) => sum + value * (place[i] as number), place[PARAGRAPH_SIGNALS] as number));

/** Paragraphs from one to another, both inclusive. */
interface Run {
	readonly from: number;
	readonly to: number;
}

/**
 * Runs of paragraphs that reach `enter` and go on while they are at least `stay`. A chapter that holds a topic holds it
 * somewhere: its hottest paragraph is always in one.
 */
export function runsOf(
	paragraphs: readonly Pick<Paragraph, 'number'>[],
	chances: readonly number[],
	{ enter, stay }: Pick<ChapterWeights, 'enter' | 'stay'>,
): Run[] {
	const hottest = chances.reduce((a, b) => Math.max(a, b), 0);
	const [asked, least] = [Math.min(enter, hottest), Math.min(stay, hottest)];
	const runs: { readonly from: number; to: number; peak: number }[] = [];
	let run: (typeof runs)[number] | undefined;
	for (const [i, { number }] of paragraphs.entries()) {
		const chance = chances[i] as number;
		if (chance < least) {
			run = undefined;
			continue;
		}
		if (!run) {
			run = { from: number, to: number, peak: 0 };
			runs.push(run);
		}
		run.to = number;
		run.peak = Math.max(run.peak, chance);
	}
	return runs.filter(({ peak }) => peak >= asked).map(({ from, to }) => ({ from, to }));
}

/** The passages of a topic: whole paragraphs, in order. */
export function placesOf({ paragraphs, score, weights, weighed }: Topic): Omit<Finding, 'topic'>[] {
	const chances = paragraphs.map((paragraph) => paragraphChance(paragraph, weights));
	const level = levelOf(score);
	if (!level) return [];
	return runsOf(paragraphs, chances, weights).map(({ from, to }) => {
		const inside = weighed.filter(({ hit }) => hit.paragraph >= from && hit.paragraph <= to);
		const worth = inside.reduce((sum, { value }) => sum + value, 0);
		const said = worth >= EXPLAINS ? { cue: cueOf(inside), qualifier: qualifierOf(inside) } : undefined;
		return { from, to, score, level, ...(said ?? { cue: 'words' as const, qualifier: 'depicted' as const }) };
	});
}
