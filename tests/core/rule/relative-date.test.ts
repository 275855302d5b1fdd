import { describe, expect, it } from 'vitest';
import { parseLine, parseQuery } from '../../../src/core/query';
import { formatQuery } from '../../../src/core/query/format';
import { compileRules, matchRules } from '../../../src/core/rule';
import { dayMeant } from '../../../src/core/rule/relative-date';
import { facts } from './made-up';

describe('a day counted back from today', () => {
	it.each([
		['-24m', '2026-12-01', '2024-12-01'],
		['-1m', '2026-03-31', '2026-02-28'],
		['-1y', '2024-02-29', '2023-02-28'],
		['-2w', '2026-01-07', '2025-12-24'],
		['-3d', '2026-03-01', '2026-02-26'],
		['2020-05-01', '2026-03-01', '2020-05-01'],
	])('%s on %s is %s', (day, today, meant) => expect(dayMeant(day, today)).toBe(meant));

	it.each(['updated:<24 months ago', 'updated:"<24 months ago"', 'updated:<=24 MONTH ago'])('is read: %s', (query) => {
		expect(parseQuery(query)).toEqual({ ok: true, value: { op: 'date', field: 'updated', to: '-24m' } });
	});

	it('stands beside other questions, and is written as it is read', () => {
		const read = parseQuery('updated:<24 months ago tag:"two years ago"');
		expect(read.ok && formatQuery(read.value)).toBe('updated:"<24 months ago" tag:"two years ago"');
	});

	it('moves with the days', () => {
		const parsed = parseLine('skip updated:<12 months ago');
		if (!parsed.ok) throw new Error(parsed.error.code);
		const { action, condition, text } = parsed.value;
		const rule = { id: 'r', text, on: true, compiled: { action, condition } };
		const story = facts({ dates: { updated: '2025-06-01' } });
		const hits = (today: string) => matchRules(compileRules([rule], { today }), story, 'list').length;
		expect([hits('2026-05-01'), hits('2026-07-01')]).toEqual([0, 1]);
	});
});
