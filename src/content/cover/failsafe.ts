import { failedNotice, strictNotice } from '../overlay/notice';
import { watchLeftBehind } from './left-behind';

/** Milliseconds after the page began until the cover gives way to a failure of ours. */
export const PATIENCE = 2000;

/** What may go wrong, and how the page gets out of it. */
export interface Failsafe {
	/** Something threw. The cover gives way when the patience is over; at once if it is over already. */
	fail(error: unknown): void;
	/** The settings are here: nothing is wrong so far. */
	ready(strict: boolean): void;
	readonly failed: boolean;
}

/**
 * A cover that cannot be judged away must not stay for ever: after two seconds it gives way with a
 * notice. In strict mode it stays, and the notice offers to show the page anyway. It stays, too, where the
 * extension is gone from under the page.
 */
export function createFailsafe(uncover: () => void, signal: AbortSignal): Failsafe {
	const start = performance.now();
	const leftBehind = watchLeftBehind(signal);
	let strict = false;
	let failed = false;
	const giveWay = () => {
		if (signal.aborted || leftBehind()) return;
		if (strict) return strictNotice(uncover, signal);
		uncover();
		failedNotice(signal);
	};
	const late = setTimeout(() => safe.fail(new Error('The settings could not be read in time.')), PATIENCE);
	signal.addEventListener('abort', () => clearTimeout(late), { once: true });
	const safe = {
		fail(error: unknown) {
			if (failed || signal.aborted) return;
			failed = true;
			clearTimeout(late);
			// For those who look: the reader sees the notice.
			console.debug('Forewarned:', error);
			setTimeout(giveWay, Math.max(0, PATIENCE - (performance.now() - start)));
		},
		ready(wanted: boolean) {
			strict = wanted;
			clearTimeout(late);
		},
		get failed() {
			return failed;
		},
	};
	return safe;
}
