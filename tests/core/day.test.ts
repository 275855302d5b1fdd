import { describe, expect, it } from 'vitest';
import { localDay } from '../../src/core/day';

describe('the reader’s own day', () => {
	it('is written in ISO, with two digits each', () => {
		expect(localDay(new Date(2026, 0, 9, 12))).toBe('2026-01-09');
	});

	it('is the same from the first minute to the last', () => {
		expect(localDay(new Date(2026, 9, 31, 0, 0))).toBe('2026-10-31');
		expect(localDay(new Date(2026, 9, 31, 23, 59))).toBe('2026-10-31');
	});
});
