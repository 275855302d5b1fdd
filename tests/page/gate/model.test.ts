import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import type { Level } from '../../../src/core/level';
import { gateModel } from '../../../src/page/gate/model';
import { declared, facts, finding, scanned, settings, TOPIC_MAP } from '../../core/judge/support';

const model = (level: Level, given: Parameters<typeof facts>[0], links = {}) => {
	const all = facts(given);
	const around = { settings: settings({ levels: { torture: level } }), topics: TOPIC_MAP, links, reading: false };
	return gateModel(all, createJudge(around.settings, TOPIC_MAP)(all, 'page'), around);
};
const found = scanned(finding('torture', 10, 19), finding('torture', 30, 30, 'careful'));

describe('what the gate offers', () => {
	test.each([
		['alert', ['all', 'veiled', 'skipped', 'back']],
		['blur', ['veiled', 'skipped', 'all', 'back']],
		['skip', ['next', 'back', 'skipped', 'veiled', 'all']],
	] as const)('%s: the choice that follows the level comes first', (level, choices) => {
		expect(model(level, { found }, { next: 'https://archiveofourown.org/works/1/chapters/2' }).choices).toEqual(
			choices,
		);
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
