import { type Json, same } from '../sync/entries';

/** A change in the middle of a list: long lists are not kept twice for one new item. */
export interface ListEdit {
	/** Where it begins. */
	readonly at: number;
	readonly out: readonly Json[];
	readonly into: readonly Json[];
}

/** The shortest single edit that leads from one list to the other. */
export function listEdit(before: readonly Json[], after: readonly Json[]): ListEdit {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && same(before[start], after[start])) start++;
	let end = 0;
	while (end < most - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
	return { at: start, out: before.slice(start, before.length - end), into: after.slice(start, after.length - end) };
}

/** The list as if the edit had not been made, whatever was changed since: what came goes, what went comes back. */
export function undoListEdit(list: readonly Json[], { at, out, into }: ListEdit): Json[] {
	const text = (items: readonly Json[]) => new Set(items.map((item) => JSON.stringify(item)));
	const gone = text([...into, ...out]);
	const rest = list.filter((item) => !gone.has(JSON.stringify(item)));
	// As many items stand before it as did then, as far as they are still there.
	const from = Math.min(at, rest.length);
	return [...rest.slice(0, from), ...out, ...rest.slice(from)];
}
