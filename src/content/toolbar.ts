import { tell } from '../browser/messages';
import { LEVELS, type Level } from '../core/level';
import type { PageStatus } from '../core/status';

/** The strongest action on the page, and how often anything acted: cards, or the opened story. */
function summary(status: Omit<PageStatus, 'paused'> | undefined): { action: Level; count: number } {
	const counts = status?.cards;
	if (counts) {
		const action = LEVELS.findLast((level) => level !== 'show' && counts[level] > 0) ?? 'show';
		return { action, count: counts.alert + counts.blur + counts.skip };
	}
	const action = status?.verdict?.action ?? 'show';
	return { action, count: action === 'show' ? 0 : (status?.verdict?.reasons.length ?? 0) };
}

/** Milliseconds in which changes are told together: a list that comes in has one with each card. */
const TOGETHER = 100;
/** The same on a long page: so many times as long as it takes to look at it. */
const TIMES = 30;
const LONGEST = 2000;

/** Tells the toolbar button what happened here; many changes in one go are told once. */
export function toolbar(status: () => Omit<PageStatus, 'paused'> | undefined): () => void {
	let waiting = false;
	let told = '';
	let pause = TOGETHER;
	return () => {
		if (waiting) return;
		waiting = true;
		setTimeout(() => {
			waiting = false;
			const start = performance.now();
			const now = summary(status());
			pause = Math.min(LONGEST, Math.max(TOGETHER, (performance.now() - start) * TIMES));
			if (JSON.stringify(now) === told) return;
			told = JSON.stringify(now);
			void tell({ type: 'badge', ...now });
		}, pause);
	};
}
