import { SENSITIVITIES } from '../../core/finding';
import { THRESHOLD } from '../score/scale';
import type { ChapterWeights } from './chapter';

/**
 * A probability on the scale of scores that cues have, too: where a position starts to report it has the score of that
 * position, in between it grows evenly.
 */
export function scoreOf(chance: number, { positions }: Pick<ChapterWeights, 'positions'>): number {
	let from = { chance: 0, score: 0 };
	for (const [n, sensitivity] of SENSITIVITIES.entries()) {
		const to = { chance: positions[n] as number, score: THRESHOLD[sensitivity] };
		if (chance < to.chance) return between(chance, from, to);
		from = to;
	}
	return between(chance, from, { chance: 1, score: 1 });
}

interface Point {
	readonly chance: number;
	readonly score: number;
}

const between = (chance: number, from: Point, to: Point): number =>
	from.score + ((to.score - from.score) * (chance - from.chance)) / Math.max(1e-9, to.chance - from.chance);
