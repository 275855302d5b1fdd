import { describe, expect, test } from 'vitest';
import type { Sensitivity } from '../../../src/core/finding';
import { createJudge } from '../../../src/core/judge';
import type { Earlier } from '../../../src/core/passage/results';
import { declared, facts, settings, TOPIC_MAP } from './support';

const earlier = (topic: string, level: Sensitivity, ...chapters: number[]): Earlier => ({
	...{ topic, level, chapters },
	passages: chapters.length || 1,
});
const judged = (change: Parameters<typeof settings>[0], ...found: Earlier[]) => {
	const judge = createJudge(settings(change), TOPIC_MAP);
	return (place: 'list' | 'page') => judge(facts({ earlier: found }), place);
};

describe('what an earlier visit found', () => {
	test('is told of on a card, with the chapters it was in', () => {
		const verdict = judged(
			{ levels: { fire: 'alert' } },
			earlier('fire', 'sure', 3),
			earlier('fire', 'balanced', 2),
		)('list');
		expect(verdict.action).toBe('alert');
		expect(verdict.reasons).toEqual([
			{
				cause: { kind: 'topic', topic: 'fire' },
				action: 'alert',
				evidence: [{ kind: 'found', topic: 'fire', level: 'sure', passages: 2, earlier: [2, 3] }],
			},
		]);
	});

	test.each([
		['skip', 'sure', 'blur'],
		['blur', 'sure', 'blur'],
		['skip', 'balanced', 'alert'],
		['blur', 'balanced', 'alert'],
		['alert', 'sure', 'alert'],
		['show', 'sure', 'show'],
	] as const)('takes no card from a list: wanted %s, %s, it is %s', (level, how, action) => {
		expect(judged({ levels: { fire: level } }, earlier('fire', how, 1))('list').action).toBe(action);
	});

	test('counts as it stands where a story is about to be opened', () => {
		expect(judged({ levels: { fire: 'skip' } }, earlier('fire', 'balanced', 1))('page').action).toBe('skip');
	});

	test('is nothing below what the reader wants to know, or without the scanner', () => {
		const found = earlier('fire', 'careful', 1);
		expect(judged({ levels: { fire: 'skip' } }, found)('list').action).toBe('show');
		const off = { on: false, sensitivity: 'balanced', unset: 'alert' } as const;
		expect(judged({ levels: { fire: 'skip' }, scanner: off }, earlier('fire', 'sure', 1))('list').action).toBe('show');
	});

	test('stands beside what is declared, whose level it does not weaken', () => {
		const judge = createJudge(settings({ levels: { fire: 'skip' } }), TOPIC_MAP);
		const verdict = judge(facts({ declarations: [declared('fire')], earlier: [earlier('fire', 'sure', 1)] }), 'list');
		expect(verdict.action).toBe('skip');
		expect(verdict.reasons[0]?.evidence.map(({ kind }) => kind)).toEqual(['label', 'found']);
	});
});
