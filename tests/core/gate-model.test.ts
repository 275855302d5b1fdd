import { describe, expect, test } from 'vitest';
import { gateModel } from '../../src/core/gate-model';
import { createJudge, createPassageJudge } from '../../src/core/judge';
import type { Level } from '../../src/core/level';
import { readRule } from '../../src/core/query';
import { declared, facts, finding, scanned, settings, story, TOPIC_MAP } from './judge/support';

const model = (level: Level, given: Parameters<typeof facts>[0], hasNext = false) => {
	const all = facts(given);
	const mine = settings({ levels: { torture: level } });
	const passages = given?.found !== undefined && createPassageJudge(mine, TOPIC_MAP)(all, given.found).length > 0;
	const around = { settings: mine, topics: TOPIC_MAP, hasNext, reading: false, passages };
	return gateModel(all, createJudge(around.settings, TOPIC_MAP)(all, 'page'), around);
};
const found = scanned(finding('torture', 10, 19), finding('torture', 30, 30, 'careful'));

describe('what the gate offers', () => {
	test.each([
		['alert', ['all', 'veiled', 'skipped', 'back']],
		['blur', ['veiled', 'skipped', 'all', 'back']],
		['skip', ['next', 'back', 'skipped', 'veiled', 'all']],
	] as const)('%s: the choice that follows the level comes first', (level, choices) => {
		expect(model(level, { found }, true).choices).toEqual(choices);
	});

	test('without passages nothing can be veiled, without a next chapter none can be gone to', () => {
		expect(model('skip', { declarations: [declared('torture')] }).choices).toEqual(['back', 'all']);
	});
});

describe('what the gate says', () => {
	test('declared and found are told apart', () => {
		const { declared: said, found: lines } = model('blur', { declarations: [declared('torture')], found });
		expect(said.map(({ cause }) => cause)).toEqual([{ kind: 'topic', topic: 'torture' }]);
		expect(lines.map(({ topic }) => topic)).toEqual(['torture']);
	});

	test("where in the chapter, in parts of its length, from the reader's position on", () => {
		expect(model('blur', { found }).found[0]?.spans).toEqual([{ from: 0.25, to: 0.5 }]);
	});

	test('what is possible but not sure enough to act is told apart, unless the reader chose to see it', () => {
		const all = scanned(finding('torture', 10, 19), finding('captivity', 3, 4, 'balanced'), finding('profanity', 1, 1));
		expect(model('blur', { found: all }).lessCertain).toEqual(['captivity']);
		expect(model('blur', { found: all }).found.map(({ topic }) => topic)).toEqual(['torture']);
	});
});

test('rules are named with what they stand on: what was found, what is declared, what the page does not say', () => {
	const mine = settings({
		levels: { torture: 'show', needles: 'show' },
		rules: ['blur topic:needles found:sure', 'alert warning:withheld', 'skip topic:torture tag:rain'].map(
			(line, i) => readRule(line, `r-${i}`).rule,
		),
	});
	const all = facts({
		story: story({ warning: { words: [], withheld: true } }),
		found: scanned(finding('needles', 3, 4), finding('torture', 9, 9)),
	});
	const around = { settings: mine, topics: TOPIC_MAP, hasNext: false, reading: false, passages: true };
	const said = gateModel(all, createJudge(mine, TOPIC_MAP)(all, 'page'), around);
	expect(said.found).toMatchObject([{ topic: 'needles', rules: [{ id: 'r-0' }] }]);
	expect(said.declared).toMatchObject([{ cause: { kind: 'rule', id: 'r-1' } }]);
	expect(said.undecidedRules).toEqual([{ id: 'r-2', text: 'skip topic:torture tag:rain' }]);
});

test('says that a page hides its additional tags', () => {
	const hidden = facts({ story: story({ tag: { words: [], withheld: true } }) });
	const around = { settings: settings(), topics: TOPIC_MAP, hasNext: false, reading: false, passages: false };
	const model = (all: typeof hidden) => gateModel(all, createJudge(settings(), TOPIC_MAP)(all, 'page'), around);
	expect(model(hidden).tagsHidden).toBe(true);
	expect(model(facts()).tagsHidden).toBe(false);
});
