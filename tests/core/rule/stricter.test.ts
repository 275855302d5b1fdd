import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import { strength } from '../../../src/core/level';
import { defaults } from '../../../src/core/settings';
import { anyFacts, anyRules } from './made-up';

it('makes a verdict never milder by one more rule, unless that rule allows', () => {
	fc.assert(
		fc.property(anyRules, anyFacts, fc.constantFrom('list' as const, 'page' as const), (rules, facts, place) => {
			const level = (count: number) => {
				const judge = createJudge({ ...defaults(), rules: rules.slice(0, count) }, new Map());
				return strength(judge(facts, place).action);
			};
			const strict = rules.findIndex(({ compiled }) => compiled?.action === 'allow');
			const most = strict < 0 ? rules.length : strict;
			for (let count = 1; count <= most; count++) expect(level(count)).toBeGreaterThanOrEqual(level(count - 1));
		}),
		{ numRuns: 50 },
	);
});
