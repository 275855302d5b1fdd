import { expect, it } from 'vitest';
import { budgetAfter } from '../../../src/content/watch/budget';

const after = (waiting: number, ...pauses: number[]): number[] => pauses.map((pause) => budgetAfter(pause, waiting));

it('leaves a page that is quick to draw room between short stretches', () => {
	expect(after(100_000, Number.NEGATIVE_INFINITY, 5, 30)).toEqual([20, 20, 20]);
});

it('keeps every task under 50 where drawing is slow', () => {
	expect(after(2000, 120, 480, 3000)).toEqual([40, 40, 40]);
});

it('does half as much as the browser where that draws a crowd for seconds', () => {
	expect(after(50_000, 400, 1200, 1400, 9000)).toEqual([40, 600, 700, 1000]);
});
