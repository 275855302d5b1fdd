import type { Condition } from './condition';

/**
 * Whether a condition can hold because of what was found in a text: it asks for a topic, and not only for what
 * the author declares. What it asks not to be there does not count.
 */
export const asksOfText = (condition: Condition): boolean =>
	'of' in condition
		? condition.op !== 'not' && condition.of.some(asksOfText)
		: condition.op === 'topic' && condition.source !== 'declared';
