import { isObject } from '../is-object';

/** An object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is such an object: not null, not a list. */
export const isJson = (value: unknown): value is Json => isObject(value);

/** A list that is an array of texts, or one text with commas. */
export function listOf(value: unknown): string[] {
	const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
	return items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}

/** A value at `a.b`, whether the keys are nested or written out; undefined if it is not there. */
export function at(value: unknown, path: string): unknown {
	if (!isJson(value)) return undefined;
	if (Object.hasOwn(value, path)) return value[path];
	const dot = path.indexOf('.');
	const key = dot < 0 ? path : path.slice(0, dot);
	return dot < 0 || !Object.hasOwn(value, key) ? undefined : at(value[key], path.slice(dot + 1));
}

/** A value that was stored as JSON text, parsed; others as they are. */
export function unpacked(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}

/** A whole number that may be written as text, with or without separators. */
export function numberOf(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/[\s,_]/g, '')) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
