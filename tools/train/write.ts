// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import type { ChapterWeights } from '../../src/scan/model/chapter';
import { type About, HEADER, MAGIC } from '../../src/scan/model/model';
import { RARITY } from '../../src/scan/model/network';
import type { Earnest } from './earnest';
import type { Fitted } from './fit';
import type { Prepared } from './learn';
import { TOPICS } from './texts';
import { DIMENSIONS } from './vectors';

/**
 * Weights of each row with its vector's part folded in, and what the vectors' scale leaves for the bias: in the model a
 * word is one row.
 */
const fold = ({ vectors, vocabulary, scale }: Prepared, network: Fitted) => {
	const { hidden, boost } = network.recipe;
	const rows = new Float32Array(vocabulary.numbers.length * hidden);
	const bias = network.bias.slice();
	for (let d = 0; d < DIMENSIONS; d++) {
		const shift = scale.mean[d]! / scale.spread[d]!;
		for (let k = 0; k < hidden; k++) bias[k]! -= shift * network.dense[d * hidden + k]!;
	}
	for (let row = 0; row < vocabulary.numbers.length; row++) {
		const rarity = vocabulary.rarity[row]! * boost;
		for (let k = 0; k < hidden; k++) rows[row * hidden + k] = network.rows[row * hidden + k]! * rarity;
		for (let d = 0; d < DIMENSIONS; d++) {
			const value = vectors[row * DIMENSIONS + d]! / scale.spread[d]!;
			if (value === 0) continue;
			for (let k = 0; k < hidden; k++) rows[row * hidden + k]! += value * network.dense[d * hidden + k]!;
		}
	}
	return { rows, bias };
};

/** Share of a column's numbers that fit the bytes; the few beyond are cut off. */
const FITS = 0.9995;
const LARGEST = 127;

const unitsOf = (rows: Float32Array, hidden: number): Float32Array =>
	Float32Array.from({ length: hidden }, (_, k) => {
		const sizes = rows
			.filter((_, i) => i % hidden === k)
			.map(Math.abs)
			.sort();
		return (sizes[Math.floor((sizes.length - 1) * FITS)] || 1) / LARGEST;
	});

/** A model as bytes, as `loadModel` reads them. */
export function encode(
	prepared: Prepared,
	network: Fitted,
	tone: Earnest,
	hashes: readonly number[],
	chapter: ChapterWeights,
): Uint8Array {
	const { vocabulary } = prepared;
	const { hidden } = network.recipe;
	const { rows, bias } = fold(prepared, network);
	const units = unitsOf(rows, hidden);
	const tones = tone.rows.map((value, row) => value * vocabulary.rarity[row]!);
	const [unit = 1] = unitsOf(tones, 1);
	const earnest = { unit, bias: tone.bias };
	const about: About = { topics: TOPICS, rows: vocabulary.numbers.length, hidden, earnest, chapter };
	let json = JSON.stringify(about);
	json += ' '.repeat((4 - (Buffer.byteLength(json) % 4)) % 4);
	const weights = Int8Array.from(rows, (value, i) =>
		Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / units[i % hidden]!))),
	);
	const numbers = [units, network.dense.subarray(DIMENSIONS * hidden), bias, network.out, network.outBias, network.own];
	const parts = [
		new Uint32Array([MAGIC, Buffer.byteLength(json)]),
		Buffer.from(json),
		...numbers,
		Int32Array.from(vocabulary.numbers, (number) => hashes[number]!),
		Uint8Array.from(vocabulary.rarity, (rarity) => Math.round(rarity * rarity * RARITY)),
		weights,
		Int8Array.from(tones, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit)))),
	];
	if (parts[0]!.byteLength !== HEADER) throw new RangeError('the header of a model has eight bytes');
	return Buffer.concat(
		parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
	);
}
