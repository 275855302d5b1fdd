import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { choose, withException, withRule } from '../../src/browser/choices';
import { loadSettings, undoChange } from '../../src/browser/settings';
import type { WantedRule } from '../../src/core/judge/lasting-choice';
import { readRule } from '../../src/core/query';
import { RULE_ACTIONS } from '../../src/core/rule';
import { defaults } from '../../src/core/settings';
import { speakEnglish } from '../ui/english';

beforeEach(() => {
	fakeBrowser.reset();
	speakEnglish();
});
afterEach(() => vi.restoreAllMocks());

const action = fc.constantFrom(...RULE_ACTIONS);
const words = fc.oneof(
	fc.constantFrom('Wet Socks', 'Rain/Fog', 'Not Rated', 'a*b', 'the "sea"', '1002'),
	fc.string({ maxLength: 60 }),
);
const wanted: fc.Arbitrary<WantedRule> = fc.oneof(
	fc.record({ action, field: fc.constantFrom('tag', 'author', 'fandom', 'phrase'), words }),
	fc.record({
		...{ action, field: fc.constant('story'), words, title: fc.constantFrom('', 'The Pier', 'A “quoted” # title') },
		site: fc.constantFrom('ao3', 'stories.example'),
	}),
);

describe('a rule chosen on a page', () => {
	test('is what its own text is read as, so that editing it later changes nothing by itself', () => {
		fc.assert(
			fc.property(wanted, (one) => {
				for (const rule of withRule(defaults(), one).rules) {
					const { note: _, ...said } = rule;
					expect(readRule(rule.text, rule.id, { sites: ['ao3'] }).rule).toEqual(said);
				}
			}),
		);
	});

	test('is one rule however often the reader changes their mind, and the last choice counts', () => {
		fc.assert(
			fc.property(wanted, fc.array(fc.constantFrom(...RULE_ACTIONS), { minLength: 1 }), (one, actions) => {
				const after = actions.reduce((now, action) => withRule(now, { ...one, action }), defaults());
				expect(after.rules.length).toBeLessThanOrEqual(1);
				if (after.rules[0]) expect(after.rules[0].compiled?.action).toBe(actions.at(-1));
			}),
		);
	});

	test('leaves the rules alone that say more, and has an id of its own', () => {
		const words = 'Wet Socks';
		const [base] = withRule(defaults(), { action: 'skip', field: 'tag', words }).rules;
		const before = { ...defaults(), rules: base ? [{ ...base, places: ['list' as const] }] : [] };
		const after = withRule(before, { action: 'skip', field: 'tag', words });
		expect(after.rules).toHaveLength(2);
		expect(new Set(after.rules.map(({ id }) => id)).size).toBe(2);
		expect(after.rules[0]).toEqual(before.rules[0]);
	});

	test('can be undone', async () => {
		const { change } = await choose({ kind: 'rule', rule: { action: 'skip', field: 'tag', words: 'Wet Socks' } });
		expect((await loadSettings()).rules).toHaveLength(1);
		await undoChange(change ?? '');
		expect((await loadSettings()).rules).toEqual([]);
	});

	test('that is there already changes nothing', async () => {
		const rule = { action: 'skip', field: 'tag', words: 'Wet Socks' } as const;
		await choose({ kind: 'rule', rule });
		expect((await choose({ kind: 'rule', rule })).change).toBeUndefined();
	});
});

describe('a level chosen on a page', () => {
	test('is the topic’s from now on, and can be undone', async () => {
		const { change } = await choose({ kind: 'level', topic: 'fire', level: 'blur' });
		expect((await loadSettings()).levels).toMatchObject({ fire: 'blur' });
		await undoChange(change ?? '');
		expect((await loadSettings()).levels).toEqual(defaults().levels);
	});
});

describe('an exception', () => {
	const story = { kind: 'story', site: 'ao3', id: '7', name: 'The Pier' } as const;

	test('takes the place of an earlier one for the same', () => {
		const known = { ...story, until: 'new', known: ['fire'] } as const;
		const twice = withException(withException(defaults(), { ...known, known: ['fire'] }), story);
		expect(twice.exceptions).toEqual([story]);
	});

	test('can be undone', async () => {
		const { change } = await choose({ kind: 'exception', exception: story });
		expect((await loadSettings()).exceptions).toEqual([story]);
		await undoChange(change ?? '');
		expect((await loadSettings()).exceptions).toEqual([]);
	});
});
