import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaults, SettingsSchema, upgrade } from '../../../src/core/settings';
import v1 from '../../settings/v1.json';

describe('upgrade', () => {
	test('keeps the whole of a document of version 1', () => {
		expect(upgrade(v1)).toEqual(v1);
	});

	test('a part that is broken has its default; its neighbours stay', () => {
		const broken = {
			...v1,
			reveal: 'shout',
			levels: { ...v1.levels, needles: 'hide' },
			lists: { atMost: 7, stub: 'nothing' },
		};
		const upgraded = upgrade(broken);
		expect(upgraded.reveal).toBe(defaults().reveal);
		expect(upgraded.levels).toEqual({ 'sexual-violence': 'skip', alcohol: 'show' });
		expect(upgraded.lists).toEqual({ atMost: defaults().lists.atMost, stub: 'nothing' });
		expect(upgraded.exceptions).toEqual(v1.exceptions);
	});

	test('one bad item never costs the others', () => {
		const upgraded = upgrade({ ...v1, rules: [null, ...v1.rules, { id: 2 }] });
		expect(upgraded.rules).toEqual(v1.rules);
	});

	test('whatever is stored becomes a valid document', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
				expect(v.is(SettingsSchema, upgrade(stored))).toBe(true);
			}),
		);
	});

	test('what is broken at random never takes valid parts with it', () => {
		const keys = Object.keys(v1) as (keyof typeof v1)[];
		fc.assert(
			fc.property(fc.constantFrom(...keys), fc.anything(), (key, junk) => {
				const upgraded = upgrade({ ...v1, [key]: junk });
				for (const other of keys) if (other !== key) expect(upgraded[other]).toEqual(v1[other]);
			}),
		);
	});

	test('upgrading twice is upgrading once', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(upgrade(upgrade(stored))).toEqual(upgrade(stored));
			}),
		);
	});

	test('every caller gets defaults of its own', () => {
		const mine = defaults();
		mine.levels.gore = 'skip';
		expect(defaults().levels).toEqual({});
	});
});
