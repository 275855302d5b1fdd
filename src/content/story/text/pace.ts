import { breathe } from '../../watch/yield-to-main';

/** Longest stretch of work without a pause, milliseconds; a task over 50 is felt. */
const BUDGET = 12;

/** Work that pauses. */
export interface Pace {
	/** A new stretch begins: the page was at rest. */
	begin(): void;
	/** Resolves at once, or in a new task when the stretch has been long enough. */
	rest(): Promise<void>;
}

/** Keeps the pace of all reading on one page, however many chapters it has. */
export function createPace(): Pace {
	let start = performance.now();
	return {
		begin() {
			start = performance.now();
		},
		async rest() {
			if (performance.now() - start < BUDGET) return;
			await breathe();
			start = performance.now();
		},
	};
}

/** The result of work in slices, at a pace: what is short is done in one go. Undefined if it was given up meanwhile. */
export async function inSlices<T>(slices: Generator<void, T>, pace: Pace, signal: AbortSignal): Promise<T | undefined> {
	for (;;) {
		if (signal.aborted) return undefined;
		const slice = slices.next();
		if (slice.done) return slice.value;
		await pace.rest();
	}
}
