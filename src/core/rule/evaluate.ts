import { atomTruth } from './atom-truth';
import type { Condition } from './condition';
import type { Truth } from './truth';
import type { View } from './view';

/**
 * Whether a condition holds for a story: true, false, or undefined where the page leaves it open
 * (Kleene's logic: an open question decides nothing unless the others decide without it). Total.
 */
export function evaluate(condition: Condition, view: View): Truth {
	if (!('of' in condition)) return atomTruth(condition, view);
	const decisive = condition.op !== 'all';
	let open = false;
	for (const one of condition.of) {
		const truth = evaluate(one, view);
		if (truth === decisive) return condition.op === 'any';
		if (truth === undefined) open = true;
	}
	return open ? undefined : condition.op !== 'any';
}
