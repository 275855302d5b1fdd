// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import type { Example, Kind } from './examples';
import type { Input } from './inputs';
import type { Prepared } from './learn';

/** Weights by which words say that a text is in earnest. */
export interface Earnest {
	readonly rows: Float32Array;
	readonly bias: number;
}

const ROUNDS = 200;
const RATE = 1;
/** Share of a step that the next one keeps. */
const MOMENTUM = 0.9;
/** How strongly weights are drawn to zero. */
const PENALTY = 1;
/** What a real text weighs, of a scene's weight, and of how many windows one is looked at: there are far more of them. */
const REAL = 0.1;
const EVERY = 3;

/** How sure it is that an input is in earnest: a logarithm of odds. */
export function earnestIn({ rows, bias }: Earnest, input: Input): number {
	let odds = bias;
	for (let i = 0; i < input.rows.length; i++) odds += rows[input.rows[i]!]! * input.values[i]!;
	return odds;
}

interface Case {
	readonly input: Input;
	readonly isEarnest: boolean;
	readonly weight: number;
}

/** Scenes that hold their topic, and those that only sound like it; real texts are in earnest, whatever they hold. */
const casesOf = ({ inputs }: Prepared, examples: readonly Example[]): Case[] => {
	const of = (kinds: readonly Kind[]): readonly Example[] => examples.filter(({ text }) => kinds.includes(text.kind));
	const real = [...of(['window']).filter((_, i) => i % EVERY === 0), ...of(['passage'])];
	const all = [...of(['scene']), ...real].map((example): Omit<Case, 'input'> & { example: Example } => {
		const isScene = example.text.kind === 'scene';
		return {
			example,
			isEarnest: !isScene || example.target.some((value) => value === 1),
			weight: isScene ? 1 : REAL,
		};
	});
	return all.flatMap(({ example, ...rest }) => {
		const input = inputs.get(example);
		return input ? [{ input, ...rest }] : [];
	});
};

/**
 * Learns what tells texts in earnest from those that only play with grave words, whatever the topic: logistic regression
 * over words, by descent with momentum, so that it gives the same numbers again.
 */
export function learnEarnest(prepared: Prepared, examples: readonly Example[]): Earnest {
	const rows = new Float32Array(prepared.vocabulary.numbers.length);
	const steps = new Float32Array(rows.length);
	const slopes = new Float32Array(rows.length);
	const cases = casesOf(prepared, examples);
	const all = cases.reduce((sum, { weight }) => sum + weight, 0);
	let bias = 0;
	for (let round = 0; round < ROUNDS; round++) {
		for (let row = 0; row < rows.length; row++) slopes[row] = PENALTY * rows[row]!;
		let slope = 0;
		for (const { input, isEarnest, weight } of cases) {
			const error = (1 / (1 + Math.exp(-earnestIn({ rows, bias }, input))) - Number(isEarnest)) * weight;
			slope += error;
			for (let i = 0; i < input.rows.length; i++) slopes[input.rows[i]!]! += error * input.values[i]!;
		}
		for (let row = 0; row < rows.length; row++) {
			steps[row] = MOMENTUM * steps[row]! + slopes[row]! / all;
			rows[row]! -= RATE * steps[row]!;
		}
		bias -= (RATE * slope) / all;
	}
	return { rows, bias };
}
