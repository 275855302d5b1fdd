import { describe, expect, test } from 'vitest';
import { exportSettings, importSettings, upgrade } from '../../../src/core/settings';
import v1 from '../../settings/v1.json';

describe('export and import', () => {
	test('what is exported comes back the same', () => {
		expect(importSettings(exportSettings(upgrade(v1)))).toEqual({ ok: true, settings: v1 });
	});

	test.each([
		['half a file', exportSettings(upgrade(v1)).slice(0, 200), 'not-json'],
		['a list', '[1, 2]', 'not-ours'],
		['another tool', '{"tagBlacklist": "", "version": 4}', 'not-ours'],
		['another app', '{"app": "elsewhere", "version": 1, "levels": {}}', 'not-ours'],
		['a newer version', '{"version": 999, "levels": {}}', 'newer'],
		['a version in words', '{"version": "one", "levels": {}}', 'not-ours'],
	])('%s is refused with its reason', (_, text, reason) => {
		expect(importSettings(text)).toEqual({ ok: false, reason });
	});

	test('an enormous file is refused before it is read', () => {
		expect(importSettings(' '.repeat(10_000_001))).toEqual({ ok: false, reason: 'too-large' });
	});
});
