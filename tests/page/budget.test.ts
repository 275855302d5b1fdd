import { expect, it } from 'vitest';
import { createBudget } from '../../src/page/budget';

const after = (...pauses: number[]): number[] => {
	const budget = createBudget();
	return pauses.map(budget);
};

it('leaves a page that is quick to draw room between short stretches', () => {
	expect(after(Number.NEGATIVE_INFINITY, 5, 30)).toEqual([20, 20, 20]);
});

it('keeps every task under 50 where drawing is slow, also after the first time, which is the longest', () => {
	expect(after(2000, 120, 480, 700, 700, 90)).toEqual([40, 40, 40, 40, 40, 20]);
});

it('does half as much as the browser where that draws for seconds, time and again', () => {
	expect(after(2000, 1000, 1200, 1400, 9000, 60)).toEqual([40, 40, 600, 700, 1000, 20]);
});
