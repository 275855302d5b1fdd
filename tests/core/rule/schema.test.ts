import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { understoodAnew } from '../../../src/core/query';
import { compileRules, matchRules, RuleSchema } from '../../../src/core/rule';
import type { Condition } from '../../../src/core/rule/condition';
import { defaults, upgrade } from '../../../src/core/settings';
import { facts } from './made-up';

const rule = { id: 'a', text: 'skip tag:angst', on: true };
const nested = (depth: number): Condition =>
	depth === 0 ? { op: 'site', id: 'ao3' } : { op: 'not', of: [nested(depth - 1)] };

describe('a stored rule', () => {
	it('is kept when a newer version compiled it to something unknown, and does nothing', () => {
		const newer = { ...rule, compiled: { action: 'skip', condition: { op: 'smell', of: 'rain' } }, places: ['dream'] };
		const { rules } = upgrade({ ...defaults(), rules: [newer] });
		expect(rules).toEqual([rule]);
		expect(matchRules(compileRules(rules), facts(), 'list')).toEqual([]);
	});

	it('may nest a few groups, never so many that reading them fails', () => {
		const compiled = (depth: number) => ({ ...rule, compiled: { action: 'skip' as const, condition: nested(depth) } });
		expect(v.parse(RuleSchema, compiled(6)).compiled).toEqual(compiled(6).compiled);
		expect(v.parse(RuleSchema, compiled(7)).compiled).toBeUndefined();
		expect(v.parse(RuleSchema, compiled(3_000)).compiled).toBeUndefined();
	});

	it('is understood from its text, not from what a file says that it means', () => {
		const lying = {
			...rule,
			note: 'x',
			compiled: { action: 'allow' as const, condition: { op: 'site' as const, id: 'ao3' } },
		};
		const compiled = { action: 'skip', condition: { op: 'label', field: 'tag', words: 'angst' } };
		expect(understoodAnew([lying])).toEqual([{ ...rule, note: 'x', compiled }]);
	});
});
