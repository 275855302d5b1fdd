import { describe, expect, it } from 'vitest';
import { byName, type Day, dayBefore, recent, withAction } from '../../src/core/activity-log';

const TODAY = '2026-03-02';

describe('what was done lately', () => {
	it('is counted by day, for topics and for sites apart', () => {
		const first = withAction([], TODAY, { site: 'ao3', topic: 'needles', action: 'blur' });
		const then = withAction(first, TODAY, { site: 'ao3', action: 'blur' });
		const next = withAction(then, '2026-03-03', { site: 'ao3', topic: 'needles', action: 'skip' });
		expect(next).toEqual([
			{
				day: TODAY,
				topics: { needles: { alert: 0, blur: 1, skip: 0 } },
				sites: { ao3: { alert: 0, blur: 1, skip: 0 } },
			},
			{ day: '2026-03-03', topics: { needles: { alert: 0, blur: 0, skip: 1 } }, sites: {} },
		]);
		expect(byName(next, 'topics')).toEqual([['needles', { alert: 0, blur: 1, skip: 1 }]]);
	});

	it('counts a story once: the stronger action takes the place of the milder, never the other way', () => {
		const blurred = withAction([], TODAY, { site: 'ao3', action: 'blur' });
		const skipped = withAction(blurred, TODAY, { site: 'ao3', action: 'skip', instead: 'blur' });
		expect(skipped[0]?.sites).toEqual({ ao3: { alert: 0, blur: 0, skip: 1 } });
		expect(withAction(skipped, TODAY, { site: 'ao3', action: 'alert', instead: 'skip' })).toEqual(skipped);
	});

	it('is forgotten after thirty days, also over the end of a month and of a leap day', () => {
		expect(dayBefore('2028-03-01', 1)).toBe('2028-02-29');
		const day = (name: string): Day => ({ day: name, topics: {}, sites: {} });
		const days = [day(dayBefore(TODAY, 30)), day(dayBefore(TODAY, 29)), day(TODAY)];
		expect(recent(days, TODAY).map(({ day }) => day)).toEqual(['2026-02-01', TODAY]);
		expect(withAction(days, TODAY, { site: 'ao3', action: 'alert' })).toHaveLength(2);
	});

	it('stays small, however many sites a reader goes to', () => {
		const days = Array.from({ length: 150 }).reduce<Day[]>(
			(all, _, i) => withAction(all, TODAY, { site: `site-${i}`, action: 'alert' }),
			[],
		);
		expect(Object.keys(days[0]?.sites ?? {})).toHaveLength(100);
		expect(withAction(days, TODAY, { site: 'site-3', action: 'alert' })[0]?.sites['site-3']?.alert).toBe(2);
	});
});
