// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import type { Passage } from './load';
import { mean } from './measure';
import { regress } from './regress';

/** Strength of the squared penalty. */
const PENALTY = 30;

/** How many of the three readers said yes. */
export const votes = ({ annotator_labels }: Passage): number => annotator_labels.reduce((a, b) => a + b, 0);

/** Mean and spread of every dimension. */
export const spread = (rows: readonly Float64Array[]) => {
	const centre = Float64Array.from({ length: 100 }, (_, i) => mean(rows.map((row) => row[i]!)));
	const width = centre.map((value, i) => Math.sqrt(mean(rows.map((row) => (row[i]! - value) ** 2))) || 1);
	return { centre, width };
};

/** A linear rule over averaged vectors, scaled to spread 1 over what it was trained on. */
export const train = (
	passages: readonly Passage[],
	rows: readonly Float64Array[],
	{ centre, width }: ReturnType<typeof spread>,
) => {
	const scaled = rows.map((row) => row.map((value, i) => (value - centre[i]!) / width[i]!));
	const beta = regress(
		scaled,
		passages.map((passage) => votes(passage) / 3),
		PENALTY,
	);
	const raw = scaled.map((row) => row.reduce((sum, value, i) => sum + value * beta[i]!, 0));
	const middle = mean(raw);
	const size = Math.sqrt(mean(raw.map((value) => (value - middle) ** 2)));
	const slope = Float64Array.from({ length: 100 }, (_, i) => beta[i]! / width[i]! / size);
	const offset = -(slope.reduce((sum, value, i) => sum + value * centre[i]!, 0) + middle / size);
	return { slope, offset };
};
/** A linear rule, as it was learned. */
export type Rule = ReturnType<typeof train>;
