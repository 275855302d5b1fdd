import { afterEach, expect, it, vi } from 'vitest';
import { letterSize } from '../../../src/content/overlay/host';

/** A browser whose reader chose this size: `em` is that in media queries. */
const withSize = (chosen: number, width = 1280) =>
	vi.stubGlobal('matchMedia', (query: string) => {
		const asked = Number(/1e4\*\((\d+)px - 1em\)/.exec(query)?.[1]);
		return { matches: width >= 1e4 * (asked - chosen) };
	});
afterEach(() => {
	withSize(16);
});

it.each([
	[16, 16],
	[20, 20],
	[32, 32],
	// Smaller ones leave our own size as it is, and none is past all measure.
	[9, 16],
	[500, 64],
])('is the size that the reader chose, %i px', (chosen, expected) => {
	withSize(chosen);
	expect(letterSize()).toBe(expected);
	withSize(chosen, 0);
	expect(letterSize()).toBe(expected);
});

it('is our own where the browser cannot say', () => {
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	expect(letterSize()).toBe(16);
});
