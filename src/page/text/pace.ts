import { breathe } from '../breathe';

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
