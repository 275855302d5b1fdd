import * as v from 'valibot';
import { isObject } from '../is-object';

type Schema = v.GenericSchema<unknown>;
interface Shape {
	type: string;
	entries?: Record<string, Schema>;
	value?: Schema;
	item?: Schema;
	wrapped?: Schema;
}

/**
 * The valid parts of `value`, the rest taken from `fallback`. Objects are saved key by key,
 * records entry by entry and lists item by item, so that one bad part never costs another.
 * Never throws.
 */
export function salvage(schema: Schema, value: unknown, fallback: unknown): unknown {
	const shape = schema as unknown as Shape;
	if (shape.type === 'optional' && shape.wrapped && value !== undefined) {
		return salvage(shape.wrapped, value, fallback);
	}
	if (shape.type === 'object' && shape.entries && isObject(value) && isObject(fallback)) {
		const kept: Record<string, unknown> = {};
		for (const [key, entry] of Object.entries(shape.entries)) {
			const part = salvage(entry, Object.hasOwn(value, key) ? value[key] : undefined, fallback[key]);
			if (part !== undefined) kept[key] = part;
		}
		return kept;
	}
	if (shape.type === 'record' && shape.value && isObject(value)) {
		const { value: item } = shape;
		// From entries, so that a key such as `__proto__` stays a key.
		return Object.fromEntries(Object.entries(value).filter(([, part]) => v.is(item, part)));
	}
	if (shape.type === 'array' && shape.item && Array.isArray(value)) {
		const { item } = shape;
		return value.flatMap((part) => {
			const parsed = v.safeParse(item, part);
			return parsed.success ? [parsed.output] : [];
		});
	}
	const parsed = v.safeParse(schema, value);
	return parsed.success ? parsed.output : fallback;
}
