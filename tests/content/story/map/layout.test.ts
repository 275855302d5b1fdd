import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanIn, spread } from '../../../../src/content/story/map/layout';

describe('where a passage stands on the map', () => {
	test.each([
		['in the middle', 350, 600, { from: 0.25, to: 0.5 }],
		['folded to nothing', 600, 600, { from: 0.5, to: 0.5 }],
		['a window that reaches beyond both ends', -900, 9000, { from: 0, to: 1 }],
	])('%s', (_, top, bottom, span) => {
		expect(spanIn(top, bottom, { top: 100, bottom: 1100 })).toEqual(span);
	});

	test('a text without height has no places', () => {
		expect(spanIn(10, 20, { top: 5, bottom: 5 })).toEqual({ from: 0, to: 0 });
	});
});

describe('the buttons of a map', () => {
	test('stand where they belong when there is room', () => {
		expect(spread([10, 100, 400], 28, 500)).toEqual([10, 100, 400]);
	});

	test('make room for one another, at the end too', () => {
		expect(spread([10, 12, 490, 495], 28, 500)).toEqual([10, 38, 472, 500]);
	});

	test('are never nearer than fits, never out of order, never out of the map', () => {
		const wanted = fc
			.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 })
			.map((all) => all.sort((a, b) => a - b));
		fc.assert(
			fc.property(wanted, (all) => {
				const places = spread(all, 28, 500);
				const step = Math.min(28, 500 / Math.max(1, all.length - 1));
				for (const [i, place] of places.entries()) {
					expect(place).toBeGreaterThanOrEqual(-0.001);
					expect(place).toBeLessThanOrEqual(500.001);
					if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(step - 0.001);
				}
			}),
		);
	});
});
