import { describe, expect, it } from 'vitest';
import { complete, parseLine } from '../../../src/core/query';

const seen = {
	topics: ['needles', 'animal-death'],
	sites: ['ao3'],
	labels: { tag: ['Hurt/Comfort', 'Slow Burn', 'Comfort Food'] },
};
const at = (line: string) => complete(line, line.length, seen);

describe('complete', () => {
	it('offers actions first', () => expect(at('s').items).toEqual(['skip']));
	it('offers fields after the action', () => expect(at('skip wa')).toEqual({ from: 5, to: 7, items: ['warning:'] }));
	it('offers topics by any of their words', () => expect(at('skip topic:dea').items).toEqual(['animal-death']));
	it('offers labels seen lately, those that begin so first, ready to stand in the line', () => {
		const { items, from } = at('skip -tag:com');
		expect(items).toEqual(['"Comfort Food"', 'Hurt/Comfort']);
		for (const item of items) expect(parseLine('skip -tag:com'.slice(0, from) + item)).toMatchObject({ ok: true });
	});
	it('offers nothing for a field that is not one', () => expect(at('skip tga:x').items).toEqual([]));
});
