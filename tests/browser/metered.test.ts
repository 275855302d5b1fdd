// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isMetered } from '../../src/browser/metered';

test('lines that may cost something are metered; what browsers do not tell is not held against the line', () => {
	expect(isMetered({ connection: { saveData: true } })).toBe(true);
	expect(isMetered({ connection: { type: 'cellular' } })).toBe(true);
	expect(isMetered({ connection: { type: 'wifi', saveData: false } })).toBe(false);
	expect(isMetered({ connection: { effectiveType: '4g' } })).toBe(false);
	expect(isMetered({})).toBe(false);
});
