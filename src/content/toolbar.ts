import { ACTIONS, type Level } from '../core/level';
import type { AskBackground } from './background-client';

/** The strongest action on the page, and how often anything acted: cards, or what the opened story asks for. */
export interface Summary {
	/** `off`: nothing is read here. */
	readonly action: Level | 'off';
	readonly count: number;
}

/** Of a list, from how many cards got which action. */
export function summaryOf(counts: Readonly<Record<Level, number>>): Summary {
	const acting = ACTIONS.filter((level) => counts[level] > 0);
	return { action: acting.at(-1) ?? 'show', count: acting.reduce((sum, level) => sum + counts[level], 0) };
}

/** Milliseconds in which changes are told together: a list that comes in has one with each card. */
const TOGETHER = 100;

/** Tells the toolbar button what happened here; many changes in one go are told once. */
export function createToolbar(summary: () => Summary | undefined, ask: AskBackground): () => void {
	let waiting = false;
	let last = '';
	return () => {
		if (waiting) return;
		waiting = true;
		setTimeout(() => {
			waiting = false;
			const now = summary() ?? { action: 'off', count: 0 };
			const words = `${now.action} ${now.count}`;
			if (words === last) return;
			last = words;
			ask({ type: 'badge', ...now }).catch(() => undefined);
		}, TOGETHER);
	};
}
