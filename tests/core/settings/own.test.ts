import { describe, expect, test } from 'vitest';
import { exportSettings, importSettings, LONGEST_WORDS, type OwnWords, upgrade } from '../../../src/core/settings';
import { fromEntries, toEntries } from '../../../src/core/sync/entries';
import v1 from '../../settings/v1.json';

const own: OwnWords[] = [
	{ id: 'w2', words: 'the long needle', topic: 'needles' },
	{ id: 'w1', words: 'wasp*', topic: 'spiders-insects' },
];

describe('words of the reader’s own', () => {
	test('are missing from an older document, and stay missing', () => {
		expect(upgrade(v1)).not.toHaveProperty('own');
	});

	test('come back from a file as they were', () => {
		const settings = { ...upgrade(v1), own };
		expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
	});

	test('are kept one by one: a bad one never costs another', () => {
		const bad = [null, { id: 'w3', words: '', topic: 'fire' }, { id: 'w4', words: 'x'.repeat(LONGEST_WORDS + 1) }];
		expect(upgrade({ ...v1, own: [...bad, ...own] }).own).toEqual(own);
		expect(upgrade({ ...v1, own: 'wasp' })).toEqual(v1);
	});

	test('can change on their own, in their order', () => {
		const settings = { ...upgrade(v1), own };
		expect(fromEntries(toEntries(settings))).toEqual(settings);
	});
});
