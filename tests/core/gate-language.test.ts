import { describe, expect, test } from 'vitest';
import { gateModel } from '../../src/core/gate-model';
import { createJudge } from '../../src/core/judge';
import { declared, facts, scanned, settings, TOPIC_MAP } from './judge/support';

const foreignAt = (change: Parameters<typeof settings>[0], readable: boolean | undefined): boolean => {
	const found = readable === undefined ? {} : { found: { ...scanned(), readable } };
	const all = facts({ declarations: [declared('torture')], ...found });
	const around = {
		settings: settings(change),
		topics: TOPIC_MAP,
		hasNext: false,
		reading: readable === undefined,
		passages: false,
	};
	return gateModel(all, createJudge(around.settings, TOPIC_MAP)(all, 'page'), around).foreign;
};

describe('a text in a language that the scanner does not read', () => {
	test('is said to be one', () => {
		expect(foreignAt({}, false)).toBe(true);
	});

	test('is not mixed up with one that is read, not read yet, or not to be looked through', () => {
		expect(foreignAt({}, true)).toBe(false);
		expect(foreignAt({}, undefined)).toBe(false);
		expect(foreignAt({ scanner: { ...settings().scanner, on: false } }, false)).toBe(false);
	});
});
