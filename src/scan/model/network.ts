import type { Cells } from './cells';
import { type CueNumbers, type Window, windowNumbers } from './features';
import { CUES, type Model, PLAIN } from './model';

/** Squared rarities are kept as bytes of this many to one. */
export const RARITY = 2;

/** Adds to `into` the weights of a cell's words, and gives the sum of their squared rarities. */
const addRows = ({ weights, rarity, hidden }: Model, cells: Cells, cell: number, into: Int32Array): number => {
	const start = cell * hidden;
	const end = cells.firstRow[cell + 1] as number;
	let sum = 0;
	for (let i = cells.firstRow[cell] as number; i < end; i++) {
		const row = cells.rows[i] as number;
		sum += rarity[row] as number;
		const from = row * hidden;
		for (let k = 0; k < hidden; k++) into[start + k] = (into[start + k] as number) + (weights[from + k] as number);
	}
	return sum;
};

/** Reads windows of a text, one after the other, without making anything. */
export interface Network {
	/**
	 * How likely a window holds each topic, or some: writes logarithms of odds into `odds`, from `at` on, each in its
	 * topic's place.
	 */
	read(window: Window, odds: Float32Array, at: number, some?: readonly number[]): void;
}

/** A network over the cells of a text; `cues` are the numbers of `cueNumbers`. */
export function createNetwork(model: Model, cells: Cells, cues: CueNumbers): Network {
	const { hidden, unit, dense, bias, out, outBias, own } = model;
	const topics = model.topics.length;
	const every = CUES;
	const sums = new Int32Array(cells.count * hidden);
	const rarities = new Float32Array(cells.count);
	/** Cells whose words are added up: those of windows that were read. All at once takes a second for a million words. */
	let added = 0;
	const numbers = new Float32Array(topics * CUES + PLAIN);
	const layer = new Float32Array(hidden);
	const all = Array.from({ length: topics }, (_, t) => t);

	const fillLayer = (window: Window): void => {
		for (; added < window.to; added++) rarities[added] = addRows(model, cells, added, sums) / RARITY;
		layer.fill(0);
		let rarity = 0;
		for (let cell = window.from; cell < window.to; cell++) {
			rarity += rarities[cell] as number;
			const from = cell * hidden;
			for (let k = 0; k < hidden; k++) layer[k] = (layer[k] as number) + (sums[from + k] as number);
		}
		const scale = 1 / Math.sqrt(Math.max(1, rarity));
		for (let k = 0; k < hidden; k++)
			layer[k] = (layer[k] as number) * scale * (unit[k] as number) + (bias[k] as number);
		for (let i = 0; i < numbers.length; i++) {
			const value = numbers[i] as number;
			if (value === 0) continue;
			const from = i * hidden;
			for (let k = 0; k < hidden; k++) layer[k] = (layer[k] as number) + value * (dense[from + k] as number);
		}
		for (let k = 0; k < hidden; k++) if ((layer[k] as number) < 0) layer[k] = 0;
	};
	return {
		read(window, odds, at, some = all) {
			windowNumbers(cells, cues, window, numbers);
			fillLayer(window);
			for (const t of some) {
				let sum = outBias[t] as number;
				const from = t * hidden;
				for (let k = 0; k < hidden; k++) sum += (out[from + k] as number) * (layer[k] as number);
				for (let i = t * every; i < (t + 1) * every; i++) sum += (own[i] as number) * (numbers[i] as number);
				odds[at + t] = sum;
			}
		},
	};
}
