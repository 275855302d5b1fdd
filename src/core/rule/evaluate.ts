import { atomTruth } from './atom-truth';
import type { Condition, Truth } from './condition';
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

/**
 * Whether a condition can hold because of what was found in a text: it asks for a topic, and not only for what
 * the author declares. What it asks not to be there does not count.
 */
export const asksOfText = (condition: Condition): boolean =>
	'of' in condition
		? condition.op !== 'not' && condition.of.some(asksOfText)
		: condition.op === 'topic' && condition.source !== 'declared';
