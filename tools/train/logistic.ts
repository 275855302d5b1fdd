// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
/** What is known of one case: its numbers, whether it holds, and how much it matters. */
export interface Case {
	readonly numbers: readonly number[];
	readonly holds: boolean;
	readonly weight: number;
}

/** Solves `matrix · x = right` by Gaussian elimination with pivoting; both are changed. */
const solve = (matrix: Float64Array[], right: Float64Array): Float64Array => {
	const n = right.length;
	for (let i = 0; i < n; i++) {
		let pivot = i;
		for (let r = i + 1; r < n; r++) if (Math.abs(matrix[r]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = r;
		[matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
		[right[i], right[pivot]] = [right[pivot]!, right[i]!];
		for (let r = i + 1; r < n; r++) {
			const factor = matrix[r]![i]! / matrix[i]![i]!;
			for (let c = i; c < n; c++) matrix[r]![c]! -= factor * matrix[i]![c]!;
			right[r]! -= factor * right[i]!;
		}
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let c = i + 1; c < n; c++) right[i]! -= matrix[i]![c]! * right[c]!;
		right[i]! /= matrix[i]![i]!;
	}
	return right;
};

const ROUNDS = 10;

/**
 * Logistic regression by Newton's method, with a squared penalty on all weights but the last, the intercept.
 */
export function regress(cases: readonly Case[], penalty: number): number[] {
	const width = (cases[0]?.numbers.length ?? 0) + 1;
	const weights = new Float64Array(width);
	const x = new Float64Array(width).fill(1);
	for (let round = 0; round < ROUNDS; round++) {
		const gradient = new Float64Array(width);
		const curve = Array.from({ length: width }, () => new Float64Array(width));
		for (const { numbers, holds, weight } of cases) {
			x.set(numbers);
			let odds = 0;
			for (let i = 0; i < width; i++) odds += x[i]! * weights[i]!;
			const chance = 1 / (1 + Math.exp(-odds));
			const error = (chance - Number(holds)) * weight;
			const bend = (chance * (1 - chance) + 1e-9) * weight;
			for (let i = 0; i < width; i++) {
				gradient[i]! += error * x[i]!;
				for (let j = 0; j < width; j++) curve[i]![j]! += bend * x[i]! * x[j]!;
			}
		}
		for (let i = 0; i < width; i++) {
			const own = i === width - 1 ? 1e-6 : penalty;
			gradient[i]! += own * weights[i]!;
			curve[i]![i]! += own;
		}
		const step = solve(curve, gradient);
		for (let i = 0; i < width; i++) weights[i]! -= step[i]!;
	}
	return [...weights];
}
