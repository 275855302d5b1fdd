import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/background/consent';
import { causesOf, rememberConsent } from '../../src/background/consent';
import { judgeStory } from '../../src/background/judge-story';
import { knowledgeOf } from '../../src/background/knowledge';
import type { Finding, Sensitivity } from '../../src/core/finding';
import { defaults, type Settings } from '../../src/core/settings';
import { topicTraits } from '../../src/core/topics/traits';
import type { ReadChapter } from '../../src/protocol/answers';
import { story } from '../core/judge/support';

const finding = (from: number, level: Sensitivity): Finding => ({
	...{ topic: 'fire', from, to: from, level, score: 0.5 },
	...{ cue: 'act', qualifier: 'depicted' },
});
const chapter = (name: string, ...findings: Finding[]): ReadChapter => ({
	...{ name, chapter: {} },
	found: {
		...{ paragraphs: 9, readable: true, findings },
		topics: findings.length > 0 ? { fire: { score: 0.8, level: 'sure' } } : {},
	},
});
const NOTHING = { verdict: () => undefined, rules: () => undefined };
const memoryOf = (kept = new Map<string, string>()): Memory => ({
	get: (key) => kept.get(key),
	set: (key, value) => void kept.set(key, value),
	forget: (key) => void kept.delete(key),
});
const judge = (change: Partial<Settings>, chapters: readonly ReadChapter[], more = {}, memory = memoryOf()) =>
	judgeStory(
		{
			...{ type: 'judge-story', story: story({}), chapters, reading: false, several: false },
			...{ path: '/works/1', hasNext: true, held: undefined },
			...more,
		},
		knowledgeOf({ ...defaults(), ...change }, topicTraits(), () => []),
		memory,
		NOTHING,
	);
const BLUR = { levels: { fire: 'blur' as const } };

describe('an opened story', () => {
	it('counts the same passages for the popup as for the gate: those the reader wants to hear of', () => {
		const { verdict, status } = judge(BLUR, [chapter('1', finding(1, 'sure'), finding(5, 'careful'))]);
		const atTheGate = verdict.reasons.flatMap(({ evidence }) =>
			evidence.flatMap((one) => (one.kind === 'found' ? [one.passages] : [])),
		);
		expect(atTheGate).toEqual([1]);
		expect(status.topics.map(({ passages }) => passages)).toEqual(atTheGate);
	});

	it('is released as it is where nothing asks for anything', () => {
		const { gate, chapters } = judge(BLUR, [chapter('1')]);
		expect(gate).toBeUndefined();
		expect(chapters).toMatchObject([{ next: 'release', passages: [] }]);
	});

	it('releases nothing of one chapter before its gate is passed, nor before it is read', () => {
		const asked = judge(BLUR, [chapter('1', finding(1, 'sure'))]);
		expect(asked.gate?.choices[0]).toBe('veiled');
		expect(asked.chapters).toEqual([]);
		expect(judge({}, [], { reading: true }).chapters).toEqual([]);
	});

	it('is read as its reader agreed to before, with its passages so', () => {
		const memory = memoryOf();
		const chapters = [chapter('1', finding(1, 'sure'))];
		const first = judge(BLUR, chapters, {}, memory);
		rememberConsent({ story: story({}), causes: first.causes, path: '/works/1' }, 'skipped', memory);
		const again = judge(BLUR, chapters, {}, memory);
		expect(again.gate).toBeUndefined();
		expect(again.chapters).toMatchObject([
			{ next: 'release', mode: 'skipped', passages: [{ action: 'skip', from: 1 }] },
		]);
		expect(first.causes).toEqual(causesOf(first.verdict));
	});

	it('keeps the strictest verdict that was given on it', () => {
		const first = judge(BLUR, [chapter('1', finding(1, 'sure'))]);
		const milder = judge(BLUR, [chapter('1')], { held: first.verdict });
		expect(milder.verdict.action).toBe('blur');
		expect(milder.gate).toBeDefined();
	});

	it('of several chapters asks about each by itself', () => {
		const { chapters } = judge(BLUR, [chapter('1'), chapter('2', finding(1, 'sure'))], { several: true });
		expect(chapters.map(({ next }) => next)).toEqual(['release', 'ask']);
		expect(chapters[1]?.sheet?.found.map(({ topic }) => topic)).toEqual(['fire']);
	});
});
