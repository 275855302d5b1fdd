import type { Cells } from './cells';
import type { Model } from './model';
import { RARITY } from './network';

/**
 * Whether a text is in earnest, or plays with grave words: a logarithm of odds. Learned from scenes of all topics
 * together, so it knows of no topic.
 */
export function earnestOf({ tone, rarity, earnest }: Model, { rows, firstRow, count }: Cells): number {
	let sum = 0;
	let weight = 0;
	const end = firstRow[count] as number;
	for (let i = 0; i < end; i++) {
		const row = rows[i] as number;
		sum += tone[row] as number;
		weight += rarity[row] as number;
	}
	return earnest.bias + (earnest.unit * sum) / Math.sqrt(Math.max(1, weight / RARITY));
}
