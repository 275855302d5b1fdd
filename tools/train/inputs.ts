// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.

import type { Window } from '../../src/scan/model/features';
import { windowNumbers } from '../../src/scan/model/features';
import { CUES, PLAIN } from '../../src/scan/model/model';
import { type Read, TOPICS } from './texts';
import { DIMENSIONS, type Vectors } from './vectors';
import type { Vocabulary } from './vocabulary';

/** Numbers of a window beside its words: the mean of its words' vectors, then what the scanner sees of cues. */
export const WIDTH = DIMENSIONS + TOPICS.length * CUES + PLAIN;

/** A window as the network takes it. */
export interface Input {
	readonly rows: Int32Array;
	readonly values: Float32Array;
	readonly dense: Float32Array;
}

/** Mean and spread of the vectors' part, by which it is brought to one scale. */
export interface Scale {
	readonly mean: Float32Array;
	readonly spread: Float32Array;
}

const D = DIMENSIONS;

/** Vectors of a vocabulary's rows, times their rarity. */
export const rowVectors = (vocabulary: Vocabulary, hashes: readonly number[], vectors: Vectors): Float32Array => {
	const all = new Float32Array(vocabulary.numbers.length * DIMENSIONS);
	for (const [row, number] of vocabulary.numbers.entries()) {
		const vector = vectors.get(hashes[number] ?? 0);
		if (vector)
			all.set(
				vector.map((value) => value * (vocabulary.rarity[row] ?? 0)),
				row * DIMENSIONS,
			);
	}
	return all;
};

/** Makes an input of a window; the vectors' part is not scaled yet. */
export function inputOf(
	{ cells, cues }: Pick<Read, 'cells' | 'cues'>,
	window: Window,
	vocabulary: Vocabulary,
	vectors: Float32Array,
): Input {
	const counts = new Map<number, number>();
	let weight = 0;
	for (let i = cells.firstRow[window.from] ?? 0; i < (cells.firstRow[window.to] ?? 0); i++) {
		const row = vocabulary.rowOf[cells.rows[i] ?? 0] ?? -1;
		if (row < 0) continue;
		counts.set(row, (counts.get(row) ?? 0) + 1);
		weight += (vocabulary.rarity[row] ?? 0) ** 2;
	}
	const norm = 1 / Math.sqrt(Math.max(1, weight));
	const dense = new Float32Array(WIDTH);
	windowNumbers(cells, cues, window, dense.subarray(DIMENSIONS));
	const rows = Int32Array.from(counts.keys());
	const values = Float32Array.from(rows, (row) => {
		const times = (counts.get(row) ?? 0) * norm;
		for (let d = 0; d < D; d++) dense[d]! += times * vectors[row * D + d]!;
		return times * (vocabulary.rarity[row] ?? 0);
	});
	return { rows, values, dense };
}

/** Mean and spread of the vectors' part of inputs. */
export function scaleOf(inputs: readonly Input[]): Scale {
	const mean = new Float32Array(DIMENSIONS);
	const spread = new Float32Array(DIMENSIONS);
	for (const { dense } of inputs) for (let d = 0; d < D; d++) mean[d]! += dense[d]! / inputs.length;
	for (const { dense } of inputs) {
		for (let d = 0; d < D; d++) spread[d]! += (dense[d]! - mean[d]!) ** 2 / inputs.length;
	}
	return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

/** Brings the vectors' part of an input to the scale, in place. */
export function rescale({ dense }: Input, { mean, spread }: Scale): void {
	for (let d = 0; d < D; d++) dense[d] = (dense[d]! - mean[d]!) / spread[d]!;
}
