/** Counts of right and wrong answers. */
export interface Counts {
	hit: number;
	wrong: number;
	missed: number;
}

/** Nothing counted yet. */
export const count = (): Counts => ({ hit: 0, wrong: 0, missed: 0 });

/** How much of what was said is true, 0 to 1; nothing said is not wrong. */
export const precision = ({ hit, wrong }: Counts): number => (hit + wrong === 0 ? 0 : hit / (hit + wrong));
/** How much of what is true was said, 0 to 1; nothing to say is not missed. */
export const recall = ({ hit, missed }: Counts): number => (hit + missed === 0 ? 0 : hit / (hit + missed));
/** The harmonic mean of precision and recall, 0 to 1. */
export const f1 = ({ hit, wrong, missed }: Counts): number => (hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed));

/** Two counts as one. */
export const add = (a: Counts, b: Counts): Counts => ({
	hit: a.hit + b.hit,
	wrong: a.wrong + b.wrong,
	missed: a.missed + b.missed,
});

/** The average; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
	values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;

/** Probability that a positive scores above a negative; ties count half. */
export const auc = (positive: readonly number[], negative: readonly number[]): number => {
	const sorted = Float64Array.from(negative).sort();
	const below = (value: number, orEqual: boolean): number => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const there = sorted[middle] as number;
			if (there < value || (orEqual && there === value)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const sum = positive.reduce((all, value) => all + (below(value, false) + below(value, true)) / 2, 0);
	return sum / (positive.length * negative.length);
};

/** Mean of the precisions at which each positive is found, ranked by score; of equal scores negatives come first. */
export const averagePrecision = (positive: readonly number[], negative: readonly number[]): number => {
	const above = Float64Array.from(negative).sort().reverse();
	let passed = 0;
	const precisions = [...positive]
		.sort((a, b) => b - a)
		.map((value, i) => {
			while (passed < above.length && (above[passed] as number) >= value) passed++;
			return (i + 1) / (i + 1 + passed);
		});
	return mean(precisions);
};
