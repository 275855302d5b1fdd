import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import { readRule } from '../../../src/core/query';
import { defaults } from '../../../src/core/settings';
import { facts, says, settings, story, TOPIC_MAP } from './support';

const judge = (given: Parameters<typeof facts>[0], change: Parameters<typeof settings>[0] = {}) =>
	createJudge(settings(change), TOPIC_MAP)(facts(given), 'page');

describe('an author who warns without saying of what', () => {
	const unset = defaults().silence;
	const warned = { story: story({ warning: says(), rating: says('Mature'), tag: says('Dead Dove: Do Not Eat') }) };

	test('alerts readers who have set nothing, with the words that warn', () => {
		const verdict = judge(warned);
		expect(verdict.action).toBe('alert');
		expect(verdict.reasons).toEqual([
			{
				cause: { kind: 'silence', silence: 'umbrella' },
				action: 'alert',
				evidence: [
					{ kind: 'silence', field: 'warning', silence: 'umbrella' },
					{ kind: 'label', from: 'tag', words: 'Dead Dove: Do Not Eat' },
				],
			},
		]);
		expect(verdict.undecided).toEqual([{ field: 'warning', silence: 'umbrella' }]);
	});

	test('has a level of its own', () => {
		expect(judge(warned, { silence: { ...unset, umbrella: 'skip' } }).action).toBe('skip');
		expect(judge(warned, { silence: { ...unset, umbrella: 'show' } }).action).toBe('show');
	});

	test('does not decide a rule: what is warned of is not known', () => {
		const rules = [readRule('skip warning:none', 'r1').rule];
		expect(judge(warned, { rules, silence: { ...unset, umbrella: 'show' } }).action).toBe('skip');
	});
});
