import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../src/core/judge';
import { LEVELS, strength } from '../../../src/core/level';
import { defaults } from '../../../src/core/settings';
import { declared, facts, finding, says, scanned, settings, story, TOPIC_MAP } from './support';

const judge = (
	given: Parameters<typeof facts>[0],
	change: Parameters<typeof settings>[0] = {},
	place: 'list' | 'page' = 'page',
) => createJudge(settings(change), TOPIC_MAP)(facts(given), place);

describe('topics', () => {
	test('a declared topic gets its level, with the words that said so', () => {
		const verdict = judge({ declarations: [declared('needles')] }, { levels: { needles: 'blur' } });
		expect(verdict.action).toBe('blur');
		expect(verdict.reasons[0]).toMatchObject({
			cause: { kind: 'topic', topic: 'needles' },
			evidence: [{ kind: 'label', words: 'needles', from: 'tag' }],
		});
	});

	test.each(['graphic-violence', 'character-death', 'sexual-violence', 'underage', 'self-harm', 'suicide'])(
		'%s alerts readers who have set nothing',
		(topic) => {
			expect(judge({ declarations: [declared(topic)] }).action).toBe('alert');
		},
	);

	test('past and mentioned are one step milder, denied never triggers and is kept as reassurance', () => {
		const levels = { needles: 'blur' as const };
		expect(judge({ declarations: [declared('needles', 'past')] }, { levels }).action).toBe('alert');
		expect(judge({ declarations: [declared('needles', 'mentioned')] }, { levels }).action).toBe('alert');
		const denied = judge({ declarations: [declared('needles', 'denied')] }, { levels });
		expect(denied.action).toBe('show');
		expect(denied.reassurances).toHaveLength(1);
	});
});

describe('what the scanner finds', () => {
	test("counts from the reader's position on", () => {
		const found = scanned(finding('needles', 3, 5, 'careful'));
		const levels = { needles: 'skip' as const };
		expect(judge({ found }, { levels }).action).toBe('show');
		expect(judge({ found }, { levels, scanner: { ...defaults().scanner, sensitivity: 'careful' } }).action).toBe(
			'skip',
		);
	});

	test('a weighty topic that was never set alerts only where the scanner is sure', () => {
		expect(judge({ found: scanned(finding('torture', 3, 5, 'sure')) }).action).toBe('alert');
		expect(judge({ found: scanned(finding('torture', 3, 5, 'balanced')) }).action).toBe('show');
		expect(judge({ found: scanned(finding('profanity', 3, 5, 'sure')) }).action).toBe('show');
	});

	test('a topic that was set to show is shown, however sure the scanner is', () => {
		expect(judge({ found: scanned(finding('torture', 3, 5)) }, { levels: { torture: 'show' } }).action).toBe('show');
	});

	test('says how many passages, and nothing of their words', () => {
		const verdict = judge({ found: scanned(finding('torture', 3, 5), finding('torture', 9, 9)) });
		expect(verdict.reasons[0]?.evidence).toEqual([{ kind: 'found', topic: 'torture', level: 'sure', passages: 2 }]);
	});

	test('nothing when the reader has turned the scanner off', () => {
		const scanner = { ...defaults().scanner, on: false };
		expect(judge({ found: scanned(finding('torture', 3, 5)) }, { scanner }).action).toBe('show');
	});
});

describe('silence', () => {
	const silence = { withheld: 'blur', unrated: 'alert', unknown: 'skip' } as const;

	test('a text in a language that is not read says nothing, unless nothing was to be looked for', () => {
		const found = { ...scanned(), readable: false };
		const verdict = judge({ found }, { silence });
		expect(verdict).toMatchObject({ action: 'skip', reasons: [{ evidence: [{ field: 'text', silence: 'unknown' }] }] });
		expect(judge({ found: scanned() }, { silence }).action).toBe('show');
		const off = { on: false, sensitivity: 'balanced', unset: 'alert' } as const;
		expect(judge({ found }, { silence, scanner: off }).action).toBe('show');
	});
	const rating = says('Mature');

	test.each([
		['declines to say', { warning: { words: [], withheld: true }, rating }, 'blur', 'withheld'],
		[
			'says these at least',
			{ warning: { words: ['Major Character Death'], withheld: true }, rating },
			'blur',
			'withheld',
		],
		['is not rated', { warning: says(), rating: { words: [], withheld: true } }, 'alert', 'unrated'],
		['has no place for warnings', { rating }, 'skip', 'unknown'],
	] as const)('a page that %s', (_, said, action, kind) => {
		const verdict = judge({ story: story(said) }, { silence });
		expect(verdict.action).toBe(action);
		expect(verdict.reasons.map(({ cause }) => cause)).toContainEqual({ kind: 'silence', silence: kind });
	});

	test('a page that says "none" is not silent', () => {
		const verdict = judge({ story: story({ warning: says(), rating: says('General Audiences') }) }, { silence });
		expect(verdict).toMatchObject({ action: 'show', undecided: [] });
	});

	test('is told even where nothing acts on it', () => {
		expect(judge({ story: story() }).undecided).toEqual([
			{ field: 'warning', silence: 'unknown' },
			{ field: 'rating', silence: 'unknown' },
		]);
	});
});

describe('precedence', () => {
	const given = { declarations: [declared('needles')] };
	const levels = { needles: 'skip' as const };

	test('an exception beats every level, and says which', () => {
		const exceptions = [{ kind: 'story' as const, site: 'ao3', id: '1001', name: 'The Lamp at the Ford' }];
		const verdict = judge(given, { levels, exceptions });
		expect(verdict).toMatchObject({ action: 'show', allowed: { kind: 'exception', of: 'story' } });
	});

	test('"until something new" ends when a topic is declared that was not known', () => {
		const exceptions = [
			{ kind: 'story' as const, site: 'ao3', id: '1001', name: 'x', until: 'new' as const, known: ['needles'] },
		];
		expect(judge(given, { levels, exceptions }).action).toBe('show');
		const more = { declarations: [declared('needles'), declared('torture')] };
		expect(judge(more, { levels, exceptions }).action).toBe('skip');
	});

	test('an author is known by name whatever the case, on the site that was meant', () => {
		const by = { ...given, story: story({ author: says('Quill and Salt') }) };
		const exception = { kind: 'author' as const, id: 'quill and salt', name: 'Quill and Salt' };
		expect(judge(by, { levels, exceptions: [exception] }).action).toBe('show');
		expect(judge(by, { levels, exceptions: [{ ...exception, site: 'fanfiction' }] }).action).toBe('skip');
	});

	test('lists and pages are capped apart', () => {
		const change = { levels, lists: { atMost: 'alert' as const, stub: 'line' as const } };
		expect(judge(given, change, 'list').action).toBe('alert');
		expect(judge(given, change, 'page').action).toBe('skip');
	});

	test('the strictest reason comes first', () => {
		const two = { declarations: [declared('torture'), declared('needles')] };
		const verdict = judge(two, { levels: { torture: 'alert', needles: 'blur' } });
		expect(verdict.reasons.map(({ action }) => action)).toEqual(['blur', 'alert']);
	});
});

test('a stricter level never makes a verdict milder', () => {
	const level = fc.constantFrom(...LEVELS);
	const topics = fc.subarray(['needles', 'torture', 'gore', 'snakes', 'suicide']);
	fc.assert(
		fc.property(
			topics,
			fc.dictionary(fc.constantFrom('needles', 'torture', 'gore'), level),
			level,
			(all, levels, now) => {
				const given = { declarations: all.map((topic) => declared(topic)) };
				const before = judge(given, { levels });
				const after = judge(given, { levels: { ...levels, needles: now } });
				if (strength(now) >= strength(levels.needles ?? 'show')) {
					expect(strength(after.action)).toBeGreaterThanOrEqual(strength(before.action));
				}
				expect(after.action === 'show').toBe(after.reasons.length === 0);
				for (const { evidence } of after.reasons) expect(evidence.length).toBeGreaterThan(0);
			},
		),
	);
});
