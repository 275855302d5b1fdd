import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import { readRule } from '../../../src/core/query';
import type { Settings } from '../../../src/core/settings';
import { declared, facts, says, settings, story, TOPIC_MAP } from './support';

const judge = (given: Parameters<typeof facts>[0], change: Parameters<typeof settings>[0] = {}) =>
	createJudge(settings(change), TOPIC_MAP)(facts(given), 'page');

describe('a rule that lets through what other rules would act on', () => {
	const line = (text: string) => readRule(text, text).rule;
	const rules = [line('skip tag:fog'), line('allow over:rules tag:lanterns')];
	const foggy = story({ tag: says('fog', 'lanterns'), warning: says(), rating: says('General Audiences') });

	test('beats rules, and says so', () => {
		const verdict = judge({ story: foggy }, { rules });
		expect(verdict).toMatchObject({ action: 'show', allowed: { kind: 'rule' } });
	});

	test('beats no level', () => {
		const verdict = judge({ story: foggy, declarations: [declared('fire')] }, { rules, levels: { fire: 'blur' } });
		expect(verdict.action).toBe('blur');
		expect(verdict.reasons.map(({ cause }) => cause.kind)).toEqual(['topic']);
	});

	test('beats only rules of its own origin, if it was taken over', () => {
		const own = line('blur tag:fog');
		const theirs = [line('skip from:x tag:fog'), line('allow from:x over:rules tag:lanterns')];
		expect(judge({ story: foggy }, { rules: theirs })).toMatchObject({
			action: 'show',
			allowed: { text: 'allow tag:lanterns' },
		});
		const verdict = judge({ story: foggy }, { rules: [own, ...theirs] });
		expect(verdict).toMatchObject({ action: 'blur', reasons: [{ cause: { id: own.id } }] });
	});

	test('lets nothing through that no rule would have acted on', () => {
		expect(judge({ story: foggy }, { rules: rules.slice(1) }).allowed).toBeUndefined();
	});
});

describe('a rule that highlights', () => {
	const like = readRule('highlight tag:fog', 'r').rule;
	const foggy = story({ tag: says('fog'), warning: says(), rating: says('General Audiences') });

	test('is named and decides nothing', () => {
		expect(judge({ story: foggy }, { rules: [like] })).toMatchObject({
			action: 'show',
			reasons: [],
			liked: [{ text: 'highlight tag:fog' }],
		});
		const skip = readRule('skip tag:fog', 's').rule;
		expect(judge({ story: foggy }, { rules: [like, skip] }).action).toBe('skip');
	});

	test('says nothing where the page leaves it open', () => {
		const silent = story({ warning: says(), rating: says('General Audiences') });
		expect(judge({ story: silent }, { rules: [like] })).toMatchObject({ undecidedRules: [] });
	});
});

describe('levels of one fandom', () => {
	const own = (levels: Settings['levels'], id = 'Night Train') =>
		({ kind: 'fandom', id, name: id, levels }) as const satisfies Settings['exceptions'][number];
	const of = (...fandoms: string[]) =>
		story({ fandom: says(...fandoms), warning: says(), rating: says('General Audiences') });
	const action = (exceptions: Settings['exceptions'], ...fandoms: string[]) =>
		judge({ story: of(...fandoms), declarations: [declared('fire')] }, { levels: { fire: 'blur' }, exceptions }).action;

	test('hold in its stories in place of the others, and in no others', () => {
		expect(action([own({ fire: 'show' })], 'night train')).toBe('show');
		expect(action([own({ fire: 'skip' })], 'Night Train')).toBe('skip');
		expect(action([own({ fire: 'skip' })], 'Day Boat')).toBe('blur');
		expect(action([own({})], 'Night Train')).toBe('blur');
	});

	test('of several fandoms the stricter', () => {
		const both = [own({ fire: 'show' }), own({ fire: 'alert' }, 'Day Boat')];
		expect(action(both, 'Night Train', 'Day Boat')).toBe('alert');
	});
});
