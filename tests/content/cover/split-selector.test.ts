import { expect, it } from 'vitest';
import { splitSelector } from '../../../src/content/cover/split-selector';
import { sites } from '../../../src/sites';

it.each([
	['', []],
	['li.work', ['li.work']],
	['li.work , li.series,p', ['li.work', 'li.series', 'p']],
	[
		'a:is(b, c:not(d, e)), f[title="x, y"], g[title=\'(\'], h\\,i',
		['a:is(b, c:not(d, e))', 'f[title="x, y"]', "g[title='(']", 'h\\,i'],
	],
])('%j has %j', (list, parts) => {
	expect(splitSelector(list)).toEqual(parts);
});

it('takes the selectors of every archive apart without losing any of them', () => {
	for (const { cards, text } of sites) {
		for (const list of [cards, text]) {
			expect(splitSelector(list).join(',').replace(/\s/g, '')).toBe(list.replace(/\s/g, ''));
		}
	}
});
