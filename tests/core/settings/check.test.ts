import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaults, type Settings, SettingsSchema, upgrade } from '../../../src/core/settings';
import { isSettings } from '../../../src/core/settings/check';
import v1 from '../../settings/v1.json';

/** A document with everything a document may have. */
const full = (): Settings => ({
	...(upgrade(v1) as Settings),
	own: [{ id: 'w1', words: 'red sash', topic: 'grief' }],
	mood: { now: 'rough', until: '2026-01-01' },
	moods: [
		{ id: 'm1', name: 'Train', levels: { gore: 'skip' }, ratings: { mature: 'alert' }, silence: { unknown: 'show' } },
	],
	veil: 'strong',
	keys: false,
	rules: [
		{
			id: 'r1',
			text: 'skip tag:tide',
			on: true,
			note: 'n',
			until: '2026-01-01',
			places: ['list'],
			sites: ['ao3'],
			compiled: {
				action: 'skip',
				condition: {
					op: 'any',
					of: [
						{ op: 'label', field: 'tag', words: 'tide' },
						{ op: 'number', field: 'words' },
					],
				},
			},
		},
	],
});

/** Every place in a document, as the keys that lead there. */
const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...places(part, [...path, key])])
		: [];

/** A copy in which another value stands in one place, or none if it is undefined. */
function spoilt(document: unknown, path: readonly string[], junk: unknown): unknown {
	const copy = structuredClone(document);
	let at = copy as Record<string, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
	at[path.at(-1) ?? ''] = junk;
	return copy;
}

describe('the check of content scripts', () => {
	test('lets through what was saved', () => {
		expect(isSettings(defaults())).toBe(true);
		expect(isSettings(v1)).toBe(true);
		expect(isSettings(full())).toBe(true);
	});

	test('knows every part of the document', () => {
		for (const key of Object.keys(SettingsSchema.entries)) {
			expect(isSettings({ ...full(), [key]: Symbol('junk') }), key).toBe(false);
		}
	});

	test.each(places(full()).map((path) => [path.join('.'), path] as const))('sees that %s is spoilt', (_, path) => {
		for (const junk of [null, 7.5, [[]], { a: {} }]) {
			expect(isSettings(spoilt(full(), path, junk))).toBe(false);
		}
	});

	test('lets nothing through of which the schema takes another shape', () => {
		const all = places(full());
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.anything(), (path, junk) => {
				const document = spoilt(full(), path, junk);
				if (typeof junk !== 'string' && isSettings(document)) expect(v.is(SettingsSchema, document)).toBe(true);
			}),
		);
	});

	test('what the background mends passes', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(isSettings(upgrade(stored))).toBe(true);
			}),
		);
	});
});
