import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/core/facts';
import { createPassageJudge } from '../../../src/core/judge';
import { strength } from '../../../src/core/level';
import { readRule } from '../../../src/core/query';
import type { Settings } from '../../../src/core/settings';
import { declared, facts, finding, says, scanned, settings, story, TOPIC_MAP } from './support';

const CHAPTER = scanned(
	finding('needles', 3, 4),
	finding('profanity', 8, 8, 'balanced'),
	finding('torture', 12, 15),
	finding('needles', 14, 17, 'balanced'),
);
/** Nothing acts but the rules. */
const SHOWN = { levels: { torture: 'show', needles: 'show', profanity: 'show' } } as const;

const withRules = (lines: readonly string[], change: Partial<Settings> = {}): Settings =>
	settings({ ...SHOWN, ...change, rules: lines.map((line, i) => readRule(line, `r-${i}`).rule) });

const cut = (lines: readonly string[], known: Partial<Facts> = {}, change: Partial<Settings> = {}) =>
	createPassageJudge(withRules(lines, change), TOPIC_MAP)(facts(known), CHAPTER);

const places = (lines: readonly string[], known: Partial<Facts> = {}, change: Partial<Settings> = {}) =>
	cut(lines, known, change).map(({ from, to, action }) => [from, to, action]);

describe('a rule for passages', () => {
	test('is asked for what each passage touches', () => {
		expect(places(['blur in:passage topic:needles'])).toEqual([
			[3, 4, 'blur'],
			[14, 17, 'blur'],
		]);
	});

	test('asks for the position of the threshold', () => {
		expect(places(['skip in:passage topic:needles found:sure'])).toEqual([[3, 4, 'skip']]);
	});

	test('asks of the story what is not asked of the text', () => {
		const line = ['skip in:passage topic:torture author:"Ines Calder"'];
		expect(places(line, { story: story({ author: says('Ines Calder') }) })).toEqual([[12, 15, 'skip']]);
		expect(places(line, { story: story({ author: says('Ruth Vale') }) })).toEqual([]);
	});

	test('without a topic is for everything that was found', () => {
		const known = { story: story({ author: says('Ines Calder') }) };
		expect(places(['blur in:passage author:"Ines Calder"'], known)).toEqual([
			[3, 4, 'blur'],
			[8, 8, 'blur'],
			[12, 17, 'blur'],
		]);
	});

	test('is not fulfilled by a topic that only the story declares', () => {
		expect(places(['blur in:passage topic:gore'], { declarations: [declared('gore')] })).toEqual([]);
		const line = 'blur in:passage topic:torture (topic:gore source:declared)';
		expect(places([line], { declarations: [declared('gore')] })).toEqual([[12, 15, 'blur']]);
	});

	test('names itself, and only the topics it asks for', () => {
		const [first, second] = cut(['blur in:passage topic:needles']);
		expect(first).toMatchObject({ topics: ['needles'], rules: [{ id: 'r-0', text: 'blur topic:needles' }] });
		expect(second?.topics).toEqual(['needles']);
	});

	test('says that it is undecided where the page does not say, and decides nothing', () => {
		const known = { story: story({}) };
		const lines = ['skip in:passage topic:needles tag:hospital'];
		expect(places(lines, known)).toEqual([]);
		const [first] = cut([...lines, 'blur in:passage topic:needles'], known);
		expect(first).toMatchObject({ action: 'blur', undecided: [{ id: 'r-0' }] });
	});

	test('for another place is not asked', () => {
		expect(places(['skip in:list topic:needles', 'skip in:page topic:needles'])).toEqual([]);
	});
});

describe('a rule without a place', () => {
	test('that asks for a topic is asked for passages too', () => {
		expect(places(['blur topic:needles found:sure'])).toEqual([[3, 4, 'blur']]);
	});

	test('that asks nothing of the text leaves passages to the levels', () => {
		const known = { story: story({ tag: says('Angst') }) };
		expect(places(['blur tag:angst'], known)).toEqual([]);
		expect(places(['blur tag:angst OR topic:needles'], known)).toEqual([
			[3, 4, 'blur'],
			[14, 17, 'blur'],
		]);
		expect(places(['blur topic:needles source:declared'], { declarations: [declared('needles')] })).toEqual([]);
	});
});

describe('precedence in passages', () => {
	const levels = { torture: 'blur', needles: 'alert', profanity: 'show' } as const;

	test('the strictest of levels and rules wins where they overlap', () => {
		expect(places(['skip in:passage topic:needles found:balanced'], {}, { levels })).toEqual([
			[3, 4, 'skip'],
			[12, 13, 'blur'],
			[14, 17, 'skip'],
		]);
	});

	test('allow beats everything where it holds, and nowhere else', () => {
		expect(places(['skip topic:torture', 'allow in:passage topic:needles'], {}, { levels })).toEqual([
			[12, 13, 'skip'],
		]);
	});

	test('what lets an opened story through lets its passages through', () => {
		const known = { story: story({ author: says('Ines Calder') }) };
		const skip = 'skip in:passage topic:needles';
		expect(places([skip, 'allow author:"Ines Calder"'], known, { levels })).toEqual([]);
		expect(places([skip, 'allow in:page author:"Ines Calder"'], known, { levels })).toEqual([]);
		expect(places([skip, 'allow in:list author:"Ines Calder"'], known)).toEqual([
			[3, 4, 'skip'],
			[14, 17, 'skip'],
		]);
		const exceptions: Settings['exceptions'] = [{ kind: 'story', site: 'ao3', id: '1001', name: 'The Lamp' }];
		expect(places([skip], {}, { levels, exceptions })).toEqual([]);
	});
});

test('one more rule never makes a passage milder, unless it allows', () => {
	const line = fc
		.tuple(
			fc.constantFrom('alert', 'blur', 'skip'),
			fc.constantFrom('', 'in:passage ', 'in:page '),
			fc.constantFrom('topic:needles', 'topic:torture found:sure', '-topic:profanity', 'tag:angst', 'warning:none'),
		)
		.map((parts) => parts.join(' '));
	fc.assert(
		fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
			const strengths = (some: readonly string[]) => {
				const all = Array.from({ length: 40 }, () => 0);
				for (const { from, to, action } of cut(some)) all.fill(strength(action), from, to + 1);
				return all;
			};
			const before = strengths(lines.slice(0, -1));
			for (const [i, now] of strengths(lines).entries()) expect(now).toBeGreaterThanOrEqual(before[i] as number);
		}),
	);
});
