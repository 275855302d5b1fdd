// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { CUES } from '../../src/scan/model/model';
import { randomly } from '../lib/random';
import { type Input, WIDTH } from './inputs';
import { createParameter, descend, descendRows, type Parameter } from './parameters';
import { RECIPE, type Recipe } from './recipe';
import { TOPICS } from './texts';
import { DIMENSIONS } from './vectors';

/** A learned network. */
export interface Fitted {
	readonly recipe: Recipe;
	readonly rows: Float32Array;
	readonly dense: Float32Array;
	readonly bias: Float32Array;
	readonly out: Float32Array;
	readonly outBias: Float32Array;
	/** Of each topic the weights of its own cue numbers. */
	readonly own: Float32Array;
}

/** An input with what it should give: for each topic a target and how much it matters. */
export interface Lesson {
	readonly input: Input;
	readonly target: Float32Array;
	readonly weight: Float32Array;
}

// Imports are looked up each time they are used where tools run: numbers of inner loops are constants of this file.
const T = TOPICS.length;
const N = WIDTH;
const K = CUES;
const FIRST = DIMENSIONS;
/** Hidden numbers are added four at a time: their count is a multiple. */
const addTo = (into: Float32Array, from: Float32Array, at: number, by: number): void => {
	for (let k = 0; k < into.length; k += 4) {
		into[k]! += by * from[at + k]!;
		into[k + 1]! += by * from[at + k + 1]!;
		into[k + 2]! += by * from[at + k + 2]!;
		into[k + 3]! += by * from[at + k + 3]!;
	}
};
const addAt = (into: Float32Array, at: number, from: Float32Array, by: number): void => {
	for (let k = 0; k < from.length; k += 4) {
		into[at + k]! += by * from[k]!;
		into[at + k + 1]! += by * from[k + 1]!;
		into[at + k + 2]! += by * from[k + 2]!;
		into[at + k + 3]! += by * from[k + 3]!;
	}
};

const product = (a: Float32Array, b: Float32Array, at: number): number => {
	let sum = 0;
	for (let k = 0; k < a.length; k++) sum += a[k]! * b[at + k]!;
	return sum;
};

/** Errors smaller than this teach nothing that is worth the time. */
const NOTHING = 1e-3;

const start = (lessons: readonly Lesson[], rowCount: number, { hidden, seed }: Recipe) => {
	const random = randomly(seed);
	const bell = (): number => random() + random() + random() + random() + random() + random() - 3;
	const filled = (length: number, size: number): Parameter => {
		const parameter = createParameter(length);
		for (let i = 0; i < length; i++) parameter.value[i] = bell() * size;
		return parameter;
	};
	const all = {
		rows: filled(rowCount * hidden, 0.05),
		dense: filled(WIDTH * hidden, 0.7 / Math.sqrt(WIDTH)),
		bias: createParameter(hidden),
		out: filled(T * hidden, 1 / Math.sqrt(hidden)),
		outBias: createParameter(T),
		shared: createParameter(CUES),
		own: createParameter(T * CUES),
	};
	for (let t = 0; t < T; t++) {
		let yes = 0.3;
		let asked = 20;
		for (const { target, weight } of lessons) {
			yes += target[t]! * weight[t]!;
			asked += weight[t]!;
		}
		all.outBias.value[t] = Math.log(yes / (asked - yes));
	}
	all.shared.value.set([0.5, 1]);
	return { all, random };
};

/** Learns a network: cross entropy, Adam with decay. The same lessons and recipe give the same network. */
export function fitNetwork(lessons: readonly Lesson[], rowCount: number, recipe: Recipe = RECIPE): Fitted {
	const { hidden, drop, decay, boost } = recipe;
	const { all, random } = start(lessons, rowCount, recipe);
	const { rows, dense, bias, out, outBias, shared, own } = all;
	const layer = new Float32Array(hidden);
	const back = new Float32Array(hidden);
	const mask = new Float32Array(hidden);
	const skipped = new Uint8Array(8192);
	const touched = new Int32Array(rowCount);
	const isTouched = new Uint8Array(rowCount);
	let touchedCount = 0;
	const scale = boost / (1 - drop.rows);

	const learn = ({ input, target, weight }: Lesson): void => {
		layer.set(bias.value);
		for (let i = 0; i < input.rows.length; i++) {
			skipped[i] = random() < drop.rows ? 1 : 0;
			if (!skipped[i]) addTo(layer, rows.value, input.rows[i]! * hidden, input.values[i]! * scale);
		}
		for (let d = 0; d < N; d++) if (input.dense[d]) addTo(layer, dense.value, d * hidden, input.dense[d]!);
		for (let k = 0; k < hidden; k++) {
			mask[k] = layer[k]! > 0 && random() >= drop.hidden ? 1 / (1 - drop.hidden) : 0;
			layer[k]! *= mask[k]!;
		}
		back.fill(0);
		for (let t = 0; t < T; t++) {
			if (weight[t] === 0) continue;
			const cues = FIRST + t * K;
			let odds = outBias.value[t]! + product(layer, out.value, t * hidden);
			for (let k = 0; k < K; k++) odds += input.dense[cues + k]! * (shared.value[k]! + own.value[t * K + k]!);
			const error = (1 / (1 + Math.exp(-odds)) - target[t]!) * weight[t]!;
			if (error < NOTHING && error > -NOTHING) continue;
			outBias.gradient[t]! += error;
			addAt(out.gradient, t * hidden, layer, error);
			addTo(back, out.value, t * hidden, error);
			for (let k = 0; k < K; k++) {
				const slope = error * input.dense[cues + k]!;
				shared.gradient[k]! += slope;
				own.gradient[t * K + k]! += slope;
			}
		}
		for (let k = 0; k < hidden; k++) back[k]! *= mask[k]!;
		for (let i = 0; i < input.rows.length; i++) {
			if (skipped[i]) continue;
			const row = input.rows[i]!;
			if (!isTouched[row]) touched[touchedCount++] = row;
			isTouched[row] = 1;
			addAt(rows.gradient, row * hidden, back, input.values[i]! * scale);
		}
		for (let d = 0; d < N; d++) if (input.dense[d]) addAt(dense.gradient, d * hidden, back, input.dense[d]!);
		addAt(bias.gradient, 0, back, 1);
	};

	const order = [...lessons];
	const steps = Math.ceil(order.length / recipe.batch) * recipe.rounds;
	let step = 0;
	for (let round = 0; round < recipe.rounds; round++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j]!, order[i]!];
		}
		for (let at = 0; at < order.length; at += recipe.batch) {
			for (const lesson of order.slice(at, at + recipe.batch)) learn(lesson);
			step++;
			const pace = { step, rate: recipe.rate * Math.min(1, step / 100) * (1 - (0.95 * step) / steps) };
			descendRows(rows, touched.subarray(0, touchedCount), hidden, pace, decay.rows);
			for (let i = 0; i < touchedCount; i++) isTouched[touched[i]!] = 0;
			touchedCount = 0;
			for (const parameter of [dense, out]) descend(parameter, pace, decay.dense);
			for (const parameter of [bias, outBias, shared]) descend(parameter, pace, 0);
			descend(own, pace, decay.own);
		}
	}
	return {
		recipe,
		rows: rows.value,
		dense: dense.value,
		bias: bias.value,
		out: out.value,
		outBias: outBias.value,
		own: own.value.map((value, i) => value + shared.value[i % K]!),
	};
}

/** How likely an input holds each topic, as logarithms of odds. */
export function oddsOf(network: Fitted, input: Input): Float32Array {
	const { hidden, boost } = network.recipe;
	const layer = network.bias.slice();
	for (let i = 0; i < input.rows.length; i++)
		addTo(layer, network.rows, input.rows[i]! * hidden, input.values[i]! * boost);
	for (let d = 0; d < N; d++) if (input.dense[d]) addTo(layer, network.dense, d * hidden, input.dense[d]!);
	return network.outBias.map((bias, t) => {
		let odds = bias;
		for (let k = 0; k < hidden; k++) odds += network.out[t * hidden + k]! * Math.max(0, layer[k]!);
		for (let k = 0; k < K; k++) odds += input.dense[FIRST + t * K + k]! * network.own[t * K + k]!;
		return odds;
	});
}
