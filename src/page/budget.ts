/** Longest stretch of handing over without a pause, milliseconds. */
const BUDGET = 20;
/** The same on a page that the browser takes longer than `SLOW` to draw: each pause costs as much. A task over 50 is felt. */
const LONG_BUDGET = 40;
const SLOW = 100;
/** Where drawing takes longer still, time and again, nobody feels us beside it, and 100,000 cards would never be over. */
const STUCK = 500;
const TIMES = 3;
const LONGEST = 1000;

/** How long each stretch may be, by how long the pause before it was, in milliseconds. */
export function createBudget(): (pause: number) => number {
	let stuck = 0;
	return (pause) => {
		stuck = pause > STUCK ? stuck + 1 : 0;
		if (stuck >= TIMES) return Math.min(LONGEST, pause / 2);
		return pause > SLOW ? LONG_BUDGET : BUDGET;
	};
}
