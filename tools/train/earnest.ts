// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import type { Example } from './examples';
import type { Input } from './inputs';
import type { Prepared } from './learn';

/** Weights by which words say that a text is in earnest. */
export interface Earnest {
	readonly rows: Float32Array;
	readonly bias: number;
}

const ROUNDS = 600;
const RATE = 0.01;
/** How strongly weights are drawn to zero. */
const PENALTY = 0.6;

/** How sure it is that an input is in earnest: a logarithm of odds. */
export function earnestIn({ rows, bias }: Earnest, input: Input): number {
	let odds = bias;
	for (let i = 0; i < input.rows.length; i++) odds += rows[input.rows[i]!]! * input.values[i]!;
	return odds;
}

/**
 * Learns what tells scenes that hold their topic from those that only sound like it, whatever the topic: logistic
 * regression over words, by plain descent, so that it gives the same numbers again.
 */
export function learnEarnest({ vocabulary, inputs }: Prepared, examples: readonly Example[]): Earnest {
	const rows = new Float32Array(vocabulary.numbers.length);
	let bias = 0;
	const cases = examples
		.filter(({ text }) => text.kind === 'scene')
		.flatMap((example) => {
			const input = inputs.get(example);
			return input ? [{ input, holds: example.target.some((value) => value === 1) ? 1 : 0 }] : [];
		});
	const slopes = new Float32Array(rows.length);
	for (let round = 0; round < ROUNDS; round++) {
		for (let row = 0; row < rows.length; row++) slopes[row] = PENALTY * rows[row]!;
		let slope = 0;
		for (const { input, holds } of cases) {
			const error = 1 / (1 + Math.exp(-earnestIn({ rows, bias }, input))) - holds;
			slope += error;
			for (let i = 0; i < input.rows.length; i++) slopes[input.rows[i]!]! += error * input.values[i]!;
		}
		for (let row = 0; row < rows.length; row++) rows[row]! -= RATE * slopes[row]!;
		bias -= (RATE * slope) / 10;
	}
	return { rows, bias };
}
