/** Longest stretch of handing over without a pause, milliseconds. */
const BUDGET = 20;
/** The same on a page that the browser takes longer than `SLOW` to draw: each pause costs as much. A task over 50 is felt. */
const LONG_BUDGET = 40;
const SLOW = 100;
/**
 * Where so many wait and drawing takes longer still, nobody feels us beside the browser, and 100,000 cards would never
 * be over.
 */
const CROWD = 10_000;
const STUCK = 500;
const LONGEST = 1000;

/** How long a stretch may be, milliseconds, by how long the pause before it was and how many wait. */
export function budgetAfter(pause: number, waiting: number): number {
	if (pause > STUCK && waiting > CROWD) return Math.min(LONGEST, pause / 2);
	return pause > SLOW ? LONG_BUDGET : BUDGET;
}
