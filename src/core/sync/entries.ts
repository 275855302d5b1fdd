import { isObject } from '../is-object';
import { defaults, type Settings, upgrade } from '../settings';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isJsonObject = (value: Json | undefined): value is { readonly [key: string]: Json } => isObject(value);

/** Whether it is a list of such values. */
export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Whether two values are the same JSON, in whatever order their keys are: browsers sort what they store. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
	if (a === b) return true;
	if (isJsonList(a) && isJsonList(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	// A key without a value is no key of JSON.
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/**
 * The settings taken apart into entries that can change on their own. Keys are paths: `levels/gore`;
 * `sites/off:ao3` for an item of a list of names, `rules:ID` for one of a list of objects, and `rules:#` for
 * the order of that list.
 */
export type Entries = ReadonlyMap<string, Json>;

/** No name is written like this in a key. */
const ORDER = '#';

type Plain = Record<string, unknown>;

const identity = (item: Plain): string =>
	'kind' in item ? JSON.stringify([item.kind, item.site ?? '', item.id]) : String(item.id);

function add(entries: Map<string, Json>, key: string, value: unknown): void {
	if (isObject(value)) {
		for (const [name, part] of Object.entries(value)) {
			add(entries, key === '' ? encodeURIComponent(name) : `${key}/${encodeURIComponent(name)}`, part);
		}
	} else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
		for (const item of value) entries.set(`${key}:${encodeURIComponent(item)}`, true);
	} else if (Array.isArray(value) && value.every(isObject)) {
		const order = [...new Set(value.map(identity))];
		for (const item of value) entries.set(`${key}:${encodeURIComponent(identity(item))}`, item as Json);
		entries.set(`${key}:${ORDER}`, order);
	} else if (value !== undefined) entries.set(key, value as Json);
}

/** Settings as entries. */
export function toEntries(settings: Settings): Map<string, Json> {
	const { version: _, ...rest } = settings;
	const entries = new Map<string, Json>();
	add(entries, '', rest);
	return entries;
}

/** Names that would reach into every object. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

function decode(path: string): string[] | undefined {
	try {
		const names = path.split('/').map(decodeURIComponent);
		return names.some((name) => UNSAFE.has(name)) ? undefined : names;
	} catch {
		return undefined;
	}
}

/** The object that holds the last name of a path, made on the way; undefined if something else is there. */
function holder(root: Plain, names: readonly string[]): Plain | undefined {
	let at = root;
	for (const name of names.slice(0, -1)) {
		at[name] ??= {};
		const next = at[name];
		if (!isObject(next)) return undefined;
		at = next;
	}
	return at;
}

/** The items of one list in their order; those the order does not know last, by key. */
function ordered(items: ReadonlyMap<string, Json>): unknown[] {
	const order = items.get(ORDER);
	const known = Array.isArray(order) ? order.map((id) => encodeURIComponent(String(id))) : [];
	const rest = [...items.keys()].filter((id) => id !== ORDER).sort();
	const ids = [...new Set([...known, ...rest])].filter((id) => items.has(id));
	return ids.map((id) => (items.get(id) === true ? decodeURIComponent(id) : items.get(id)));
}

/** Settings from entries; what is missing has its default, and what is not valid is left out. */
export function fromEntries(entries: Entries): Settings {
	const root = defaults() as unknown as Plain;
	const lists = new Map<string, Map<string, Json>>();
	for (const [key, value] of entries) {
		const colon = key.indexOf(':');
		const path = colon < 0 ? key : key.slice(0, colon);
		const names = decode(path);
		const last = names?.at(-1);
		if (!names || last === undefined) continue;
		if (colon < 0) {
			const at = holder(root, names);
			if (at) at[last] = value;
			continue;
		}
		const list = lists.get(path) ?? new Map<string, Json>();
		lists.set(path, list.set(key.slice(colon + 1), value));
	}
	for (const [path, items] of lists) {
		const names = decode(path) ?? [];
		const at = holder(root, names);
		if (at) at[names.at(-1) ?? ''] = ordered(items);
	}
	return upgrade(root);
}
