// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
/** Numbers that are learned, with what Adam remembers of each. */
export interface Parameter {
	readonly value: Float32Array;
	readonly gradient: Float32Array;
	readonly mean: Float32Array;
	readonly square: Float32Array;
}

/** Where in its course learning is. */
export interface Pace {
	/** Number of the step, from 1. */
	readonly step: number;
	readonly rate: number;
}

const FORGET = { mean: 0.9, square: 0.999 };

/** Smaller numbers are as good as none, and processors are slow at those that are too small for their format. */
const TINY = 1e-20;

/** Numbers that start at zero. */
export const createParameter = (length: number): Parameter => ({
	value: new Float32Array(length),
	gradient: new Float32Array(length),
	mean: new Float32Array(length),
	square: new Float32Array(length),
});

const move = (
	{ value, gradient, mean, square }: Parameter,
	{ step, rate }: Pace,
	decay: number,
	from: number,
	to: number,
) => {
	// Numbers of one length throughout: processors divide and take roots of short ones in half the time.
	const short = Math.fround;
	const kept = short(FORGET.mean);
	const fresh = short(1 - FORGET.mean);
	const keptSquare = short(FORGET.square);
	const freshSquare = short(1 - FORGET.square);
	const pace = short(rate / (1 - FORGET.mean ** step));
	const size = short(1 / (1 - FORGET.square ** step));
	const left = short(1 - rate * decay);
	const least = short(1e-8);
	const [tiny, minus] = [short(TINY), short(-TINY)];
	for (let i = from; i < to; i++) {
		const slope = gradient[i]!;
		if (slope === 0 && mean[i] === 0) {
			value[i] = short(value[i]! * left);
			continue;
		}
		const average = short(short(kept * mean[i]!) + short(fresh * slope));
		const power = short(short(keptSquare * square[i]!) + short(freshSquare * short(slope * slope)));
		mean[i] = average > tiny || average < minus ? average : 0;
		square[i] = power;
		const root = short(short(Math.sqrt(short(power * size))) + least);
		value[i] = short(short(value[i]! * left) - short(short(pace * average) / root));
		gradient[i] = 0;
	}
};

/** One step of Adam with decay; the gradient is used up. */
export const descend = (parameter: Parameter, pace: Pace, decay: number): void =>
	move(parameter, pace, decay, 0, parameter.value.length);

/** The same for some rows alone, in the order in which they were touched. */
export const descendRows = (parameter: Parameter, rows: Int32Array, width: number, pace: Pace, decay: number): void => {
	for (const row of rows) move(parameter, pace, decay, row * width, (row + 1) * width);
};
