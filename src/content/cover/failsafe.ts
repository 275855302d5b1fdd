import { native } from '../../browser/native';
import { FAIL_SAFE_KEY, type FailSafeSettings } from '../../protocol/fail-safe';
import type { AskBackground } from '../background-client';
import { failedNotice, keptCoveredNotice } from '../overlay/notice';
import { watchInvalidation } from './invalidated-notice';

/** Milliseconds, in which the page answers, until the cover gives way to a failure of ours. */
export const PATIENCE = 2000;
/** Milliseconds between two looks at the time. */
const TICK = 100;

/** What may go wrong, and how the page gets out of it. */
export interface Failsafe {
	/** Something threw. The cover gives way when the patience is over; at once if it is over already. */
	fail(error: unknown): void;
	/** Something is to be done that cannot be shown: the cover stays until the reader says otherwise. */
	hold(error: unknown): void;
	/** The background has answered: nothing is wrong so far. */
	ready(strict: boolean): void;
	readonly failed: boolean;
}

/** Calls back when the page has answered for so long; a script that blocks it for seconds counts as one tick. */
export function afterAnswering(ms: number, then: () => void, signal: AbortSignal): void {
	let left = ms;
	const timer = setInterval(() => {
		left -= TICK;
		if (left > 0) return;
		clearInterval(timer);
		then();
	}, TICK);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** How often the patience begins anew as long as the background says that it is there. */
const ANEW = 4;

/**
 * Calls back when what is waited for has not come, and the signal has not aborted: after `PATIENCE`; where the
 * background says meanwhile that it is there, later. A machine that is busy is slow, and nothing is wrong.
 */
export function whenLate(ask: AskBackground, late: () => void, signal: AbortSignal, anew = ANEW): void {
	let alive = false;
	const heard = () => {
		alive = true;
	};
	const halfway = () => {
		ask({ type: 'alive' }).then(heard, () => undefined);
		const over = () => (alive && anew > 0 ? whenLate(ask, late, signal, anew - 1) : late());
		afterAnswering(PATIENCE / 2, over, signal);
	};
	afterAnswering(PATIENCE / 2, halfway, signal);
}

/** What a page cannot be uncovered without. */
const NEEDED: readonly string[] = ['judge-cards', 'judge-story', 'scan-chapter'];

/** Asks as before; what a page needs and does not get in time counts as a failure. */
export const patient =
	(ask: AskBackground, fail: (error: Error) => void): AskBackground =>
	async (message) => {
		if (!NEEDED.includes(message.type)) return ask(message);
		const answered = new AbortController();
		whenLate(ask, () => fail(new Error(`No answer to "${message.type}" in time.`)), answered.signal);
		try {
			return await ask(message);
		} finally {
			answered.abort();
		}
	};

/** What storage itself says of strict mode, where nothing else answers; `undefined`: it does not answer either. */
async function storedStrict(): Promise<boolean | undefined> {
	try {
		const { [FAIL_SAFE_KEY]: stored } = await native().storage.local.get(FAIL_SAFE_KEY);
		return (stored as FailSafeSettings | undefined)?.strict === true;
	} catch {
		return undefined;
	}
}

/**
 * A cover that cannot be judged away must not stay for ever: after two seconds it gives way with a notice. In strict
 * mode it stays, and the notice offers to show the page anyway; whether it is strict is asked of storage first of
 * all, since a background that hangs cannot tell. It stays, too, where the extension is gone from under the page.
 * `report` opens a report of what went wrong first.
 */
export function createFailsafe(uncover: () => void, report: (error: unknown) => void, signal: AbortSignal): Failsafe {
	const leftBehind = watchInvalidation(signal);
	const waiting = new AbortController();
	let strict: boolean | undefined;
	let failed = false;
	let isOver = false;
	let told = false;
	let cause: unknown;
	void storedStrict().then((stored) => {
		strict ??= stored;
	});
	const tellOnce = (tell: () => void) => {
		if (told || signal.aborted || leftBehind()) return;
		told = true;
		tell();
	};
	const reportIt = () => report(cause);
	const giveWay = () =>
		tellOnce(() => {
			if (strict) return keptCoveredNotice(uncover, reportIt, signal);
			uncover();
			failedNotice(reportIt, signal);
		});
	const note = (error: unknown) => {
		failed = true;
		cause ??= error;
		waiting.abort();
		// For those who look: the reader sees the notice.
		console.debug('Forewarned:', error);
	};
	afterAnswering(
		PATIENCE,
		() => {
			isOver = true;
			if (failed) giveWay();
		},
		signal,
	);
	const safe = {
		fail(error: unknown) {
			if (failed || signal.aborted) return;
			note(error);
			if (isOver) giveWay();
		},
		hold(error: unknown) {
			if (signal.aborted) return;
			note(error);
			tellOnce(() => keptCoveredNotice(uncover, reportIt, signal));
		},
		ready(wanted: boolean) {
			strict = wanted;
			waiting.abort();
		},
		get failed() {
			return failed;
		},
	};
	afterAnswering(PATIENCE, () => safe.fail(new Error('The background did not answer.')), waiting.signal);
	return safe;
}
