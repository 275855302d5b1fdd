import { expect, test } from 'vitest';
import { sites } from '../../../src/sites';
import { FIRST_DAY } from '../../../src/sites/first-day';

test('the archives read from the first day are those with match patterns that are not optional', () => {
	const ids = sites.filter(({ optional, matches }) => !optional && matches.length > 0).map(({ id }) => id);
	expect(FIRST_DAY.map(({ id }) => id).sort()).toEqual(ids.sort());
});
