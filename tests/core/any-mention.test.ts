import { describe, expect, it } from 'vitest';
import { MENTION_TOPICS, withMentions } from '../../src/core/any-mention';
import type { Finding, Scanned } from '../../src/core/finding';
import { createJudge, createPassageJudge } from '../../src/core/judge';
import { topicTraits } from '../../src/core/topics/traits';
import { scan } from '../../src/scan';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { facts, settings } from './judge/support';

const finding = (from: number, to: number): Finding => ({
	...({ topic: 'vomit', from, to, score: 0.9, level: 'sure', cue: 'act', qualifier: 'depicted' } as const),
});
const found: Scanned = {
	...{ paragraphs: 20, topics: { vomit: { score: 0.9, level: 'sure' } }, readable: true },
	findings: [finding(4, 6)],
	mentions: [
		{ topic: 'vomit', from: 5, to: 5 },
		{ topic: 'vomit', from: 12, to: 13 },
		{ topic: 'snakes', from: 2, to: 2 },
	],
};
const reader = (level: 'alert' | 'blur' | 'skip', mentions: string[]) =>
	settings({ levels: { vomit: level, snakes: level }, mentions });

describe('where any mention counts', () => {
	it('a mention is found, unless more was found in its place', () => {
		const all = withMentions(found, reader('blur', ['vomit'])).findings;
		expect(all.map(({ topic, from, to, cue }) => [topic, from, to, cue])).toEqual([
			['vomit', 4, 6, 'act'],
			['vomit', 12, 13, 'mention'],
		]);
	});

	it.each(['alert', 'blur', 'skip'] as const)('it gets the level of its topic: %s', (level) => {
		const wanted = reader(level, ['vomit', 'snakes']);
		const cut = createPassageJudge(wanted, topicTraits());
		expect(cut(facts(), withMentions(found, wanted)).map(({ from, to, action }) => [from, to, action])).toEqual([
			[2, 2, level],
			[4, 6, level],
			[12, 13, level],
		]);
	});

	it('the gate says that it is named, not that it is there', () => {
		const wanted = reader('blur', ['snakes']);
		const judged = createJudge(wanted, topicTraits())({ ...facts(), found: withMentions(found, wanted) }, 'page');
		const snakes = judged.reasons.find(({ cause }) => cause.kind === 'topic' && cause.topic === 'snakes');
		expect(snakes?.evidence).toMatchObject([{ kind: 'found', mentioned: true, passages: 1 }]);
	});

	it('a label that only mentions it counts in full', () => {
		const declared = [{ topic: 'vomit', qualifier: 'mentioned', from: 'tag', words: 'mentions of vomit' } as const];
		const action = (mentions: string[]) =>
			createJudge(reader('skip', mentions), topicTraits())({ ...facts(), declarations: declared }, 'list').action;
		expect(action([])).toBe('blur');
		expect(action(['vomit'])).toBe('skip');
	});
});

it('elsewhere mentions are nothing', () => expect(withMentions(found, reader('blur', []))).toBe(found));

it('the topics that are offered with their text are those of which the scanner knows every mention', () => {
	expect([...MENTION_TOPICS].sort()).toEqual(
		LEXICONS.filter(({ mentioned }) => mentioned)
			.map(({ topic }) => topic)
			.sort(),
	);
});

it('a text that only names it is told', () => {
	const text = [
		'They sat by the stove.',
		'He had once been sick, he said, and vomit was a word she hated.',
		'They ate.',
	];
	const named = withMentions(scan(text), reader('blur', ['vomit']));
	expect(named.findings.some(({ topic, from }) => topic === 'vomit' && from === 1)).toBe(true);
});
