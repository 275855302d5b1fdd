import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import type { Level } from '../../../src/core/level';
import { gateModel } from '../../../src/page/gate/model';
import { declared, facts, finding, scanned, settings, TOPIC_MAP } from '../../core/judge/support';

const model = (level: Level, given: Parameters<typeof facts>[0], links = {}) => {
	const all = facts(given);
	const verdict = createJudge(settings({ levels: { torture: level } }), TOPIC_MAP)(all, 'page');
	return gateModel(all.story, verdict, all.found, links, 'balanced', false);
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
});
