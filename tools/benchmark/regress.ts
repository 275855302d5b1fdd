// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
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
			if (factor === 0) continue;
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

/**
 * Logistic regression with a squared penalty, by Newton's method. `targets` are shares 0..1; the last coefficient is
 * the intercept, which is not penalised.
 */
export const regress = (rows: readonly Float64Array[], targets: readonly number[], penalty: number): Float64Array => {
	const width = (rows[0]?.length ?? 0) + 1;
	const beta = new Float64Array(width);
	for (let round = 0; round < 12; round++) {
		const gradient = new Float64Array(width);
		const hessian = Array.from({ length: width }, () => new Float64Array(width));
		rows.forEach((row, n) => {
			const x = Float64Array.of(...row, 1);
			const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * beta[i]!, 0)));
			const curve = chance * (1 - chance) + 1e-9;
			for (let i = 0; i < width; i++) {
				gradient[i]! += (chance - targets[n]!) * x[i]!;
				for (let j = 0; j <= i; j++) hessian[i]![j]! += curve * x[i]! * x[j]!;
			}
		});
		for (let i = 0; i < width; i++) {
			const own = i === width - 1 ? 1e-6 : penalty;
			gradient[i]! += own * beta[i]!;
			hessian[i]![i]! += own;
			for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
		}
		const step = solve(hessian, gradient);
		for (let i = 0; i < width; i++) beta[i]! -= step[i]!;
		if (step.every((value) => Math.abs(value) < 1e-6)) break;
	}
	return beta;
};
