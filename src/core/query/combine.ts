import type { Condition } from '../rule/condition';

const spread = (op: 'all' | 'any', of: readonly Condition[]): Condition[] =>
	of.flatMap((one) => ('of' in one && one.op === op ? one.of : [one]));

/** Conditions joined, without groups in groups of the same kind and groups of one. */
export function join(op: 'all' | 'any', of: readonly Condition[]): Condition {
	const flat = spread(op, of);
	const [first] = flat;
	return flat.length === 1 && first ? first : { op, of: flat };
}

/** The opposite; twice gives the condition back. */
export function negate(condition: Condition): Condition {
	if ('of' in condition && condition.op === 'not') return join('any', condition.of);
	return { op: 'not', of: spread('any', [condition]) };
}

/** How many groups lie within each other. */
export const depthOf = (condition: Condition): number =>
	'of' in condition ? 1 + Math.max(0, ...condition.of.map(depthOf)) : 0;
