import type { Condition } from '../rule/condition';
import type { Rule } from '../rule/schema';
import { formatQuery } from './format';

/** Something a reader may want to know about their rules; none of it is an error. */
export interface Remark {
	/** `duplicate`: says the same again. `contradiction`: another action for the same. `never`: cannot hold. */
	readonly kind: 'duplicate' | 'contradiction' | 'never';
	readonly rule: string;
	/** The earlier rule; missing for `never`. */
	readonly other?: string;
}

/** The same text for conditions that only differ in the order of their parts. */
function canonical(condition: Condition): string {
	if (!('of' in condition)) return formatQuery(condition);
	return `${condition.op}(${[...new Set(condition.of.map(canonical))].sort().join(', ')})`;
}

const scope = ({ places, sites }: Rule): string => `${[...(places ?? [])].sort()} ${[...(sites ?? [])].sort()}`;

/** What asks for a stretch of numbers or days; days that are counted back from today move. */
const ranged = (condition: Condition) =>
	condition.op === 'number' ||
	(condition.op === 'date' && ![condition.from, condition.to].some((day) => day?.startsWith('-')))
		? condition
		: undefined;

const apart = (a: Condition, b: Condition): boolean => {
	const [x, y] = [ranged(a), ranged(b)];
	if (!x || !y || x.field !== y.field) return false;
	const before = (to: unknown, from: unknown) =>
		to !== undefined && from !== undefined && String(to) !== String(from) && less(to, from);
	return before(x.to, y.from) || before(y.to, x.from);
};

const less = (a: unknown, b: unknown): boolean => (typeof a === 'number' ? a < Number(b) : String(a) < String(b));

/** Whether a condition asks for something and for its absence, or for two values at once. */
function impossible(condition: Condition): boolean {
	if (!('of' in condition)) return false;
	if (condition.op === 'any') return condition.of.every(impossible);
	if (condition.op === 'not') return false;
	const asked = new Set(condition.of.map(canonical));
	return condition.of.some(
		(one, i) =>
			impossible(one) ||
			('of' in one && one.op === 'not' && one.of.some((denied) => asked.has(canonical(denied)))) ||
			(one.op === 'site' && condition.of.some((other) => other.op === 'site' && other.id !== one.id)) ||
			condition.of.slice(i + 1).some((other) => apart(one, other)),
	);
}

/** Duplicates, contradictions and rules that can never hold, in the order of the rules. */
export function review(rules: readonly Rule[]): Remark[] {
	const seen = new Map<string, Rule>();
	return rules.flatMap((rule): Remark[] => {
		if (!rule.compiled || !rule.on) return [];
		const { action, condition } = rule.compiled;
		if (impossible(condition)) return [{ kind: 'never', rule: rule.id }];
		const key = `${canonical(condition)} ${scope(rule)}`;
		const other = seen.get(key);
		if (!other) {
			seen.set(key, rule);
			return [];
		}
		const kind = other.compiled?.action === action ? 'duplicate' : 'contradiction';
		return [{ kind, rule: rule.id, other: other.id }];
	});
}
