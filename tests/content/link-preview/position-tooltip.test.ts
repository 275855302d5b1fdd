import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionBeside } from '../../../src/content/link-preview/position-tooltip';

const VIEW = { width: 390, height: 700 };
const link = (top: number, left = 40) => ({ left, right: left + 100, top, bottom: top + 20 });

test('stands on the wished side where there is room, else on the other', () => {
	const size = { width: 200, height: 80 };
	expect(positionBeside(link(100), size, VIEW, 'below')).toEqual({ left: 40, top: 128, height: 80 });
	expect(positionBeside(link(660), size, VIEW, 'below')).toEqual({ left: 40, top: 572, height: 80 });
	expect(positionBeside(link(300), size, VIEW, 'above')).toEqual({ left: 40, top: 212, height: 80 });
	expect(positionBeside(link(10), size, VIEW, 'above')).toEqual({ left: 40, top: 38, height: 80 });
});

test('stays in the window', () => {
	expect(positionBeside(link(100, 350), { width: 200, height: 80 }, VIEW, 'below').left).toBe(182);
	expect(positionBeside(link(100, -30), { width: 500, height: 80 }, VIEW, 'below').left).toBe(8);
});

test('never covers what it is said of, however large it is', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 680 }),
			fc.integer({ min: 1, max: 2000 }),
			fc.constantFrom('below' as const, 'above' as const),
			(at, height, wish) => {
				const box = link(at);
				const placed = positionBeside(box, { width: 200, height }, VIEW, wish);
				expect(placed.top >= box.bottom || placed.top + placed.height <= box.top).toBe(true);
				expect(placed.height).toBeGreaterThanOrEqual(0);
			},
		),
	);
});
