import type { Condition } from '../rule/condition';
import { join } from './combine';
import { Misread } from './error';
import type { Sharpener } from './value';

type Part = Condition | Sharpener;

const isSharpener = (part: Part): part is Sharpener => part.op === 'sharpen';

/** Every topic in the condition, sharpened; undefined if there is none. */
function sharpened(condition: Condition, by: Omit<Sharpener, 'op' | 'from' | 'to'>): Condition | undefined {
	if ('of' in condition) {
		let any = false;
		const of = condition.of.map((one) => {
			const better = sharpened(one, by);
			any ||= better !== undefined;
			return better ?? one;
		});
		return any ? { ...condition, of } : undefined;
	}
	return condition.op === 'topic' ? { ...condition, ...by } : undefined;
}

/** A sharpener where none can be: alone, beside `OR`, after `NOT`. */
export function plain(part: Part): Condition {
	if (isSharpener(part)) throw new Misread('beside_topic', part.from, part.to);
	return part;
}

/** Conditions that stand beside each other; `found:`, `source:` and `qualifier:` go into the topics among them. */
export function beside(parts: readonly Part[]): Part {
	const sharpeners = parts.filter(isSharpener);
	const conditions = parts.filter((part): part is Condition => !isSharpener(part));
	const [only] = sharpeners;
	if (only && parts.length === 1) return only;
	const by: Omit<Sharpener, 'op' | 'from' | 'to'> = {};
	for (const { op: _, from, to, ...one } of sharpeners) {
		if (Object.keys(one).some((key) => key in by)) throw new Misread('twice', from, to);
		Object.assign(by, one);
	}
	const all = only && conditions.length > 0 ? sharpened(join('all', conditions), by) : undefined;
	if (only && !all) throw new Misread('beside_topic', only.from, only.to);
	return all ?? join('all', conditions);
}
