import { describe, expect, test } from 'vitest';
import {
	type Dismissal,
	MOST_DISMISSALS,
	MOST_PARAGRAPHS,
	withDismissal,
	withoutDismissal,
} from '../../../src/core/passage/dismissal';

const said = (...paragraphs: number[]): Dismissal => ({ topic: 'needles', cue: 'instrument', paragraphs });

describe('what readers said "not this" of', () => {
	test('is kept once, the latest last', () => {
		expect(withDismissal([said(1), said(2)], said(1))).toEqual([said(2), said(1)]);
	});

	test('is told apart by topic, cue and paragraphs', () => {
		const all = [said(1), { ...said(1), topic: 'drugs' }, { ...said(1), cue: 'term' as const }, said(1, 2)];
		expect(all.reduce<Dismissal[]>(withDismissal, [])).toEqual(all);
		expect(withoutDismissal(all, said(1))).toEqual(all.slice(1));
	});

	test('is bounded in number, oldest first out', () => {
		const all = Array.from({ length: MOST_DISMISSALS }, (_, n) => said(n));
		expect(withDismissal(all, said(-1))).toEqual([...all.slice(1), said(-1)]);
	});

	test('is bounded in paragraphs, but the newest is always kept', () => {
		const half = said(...Array.from({ length: MOST_PARAGRAPHS / 2 }, (_, n) => n));
		const other = { ...half, topic: 'drugs' };
		expect(withDismissal([said(1), half], other)).toEqual([half, other]);
		const vast = said(...Array.from({ length: MOST_PARAGRAPHS + 1 }, (_, n) => n));
		expect(withDismissal([said(1)], vast)).toEqual([vast]);
	});
});
