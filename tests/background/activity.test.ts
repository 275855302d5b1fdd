import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActivity, deedsIn } from '../../src/background/activity';
import type { Verdict } from '../../src/core/judge';
import type { Story } from '../../src/core/story';

const story = (id: string): Story => ({
	site: 'ao3',
	id,
	title: 'The Pier',
	says: {},
	numbers: {},
	dates: {},
	prose: { summary: 'Low tide.', notes: 'Thanks to Ines.' },
});
const verdict = (...rules: string[]): Verdict => ({
	action: 'skip',
	reasons: rules.map((id) => ({
		cause: { kind: 'rule', id, text: id },
		action: 'skip',
		evidence: [{ kind: 'label', from: 'tag', words: 'rain' }],
	})) as never,
	undecided: [],
	undecidedRules: [],
	reassurances: [],
});

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const lean = (id: string): Story => ({ ...story(id), prose: { summary: 'Low tide.' } });
const all = () => {
	const write = vi.fn(async () => undefined);
	return { write, activity: createActivity(write) };
};

test('what a page shows is written together, each story once, each rule once a story, without notes', () => {
	const { write, activity } = all();
	const page = activity.of('page');
	page.verdict(story('1'), verdict('a'));
	page.verdict(story('1'), verdict('a', 'b'));
	page.verdict(story('2'), verdict('a'));
	vi.runAllTimers();
	// Judged again, because a setting changed.
	page.verdict(story('1'), verdict('a', 'b'));
	page.rules(story('1'), ['b']);
	vi.runAllTimers();
	expect(write.mock.calls).toEqual([
		[
			[lean('1'), lean('2')],
			['a', 'b', 'a'],
			[
				{ site: 'ao3', id: '1', action: 'skip' },
				{ site: 'ao3', id: '2', action: 'skip' },
			],
		],
	]);
});

test('pages count for themselves', () => {
	const { write, activity } = all();
	activity.of('one').rules(story('1'), ['a']);
	activity.of('other').rules(story('1'), ['a']);
	vi.runAllTimers();
	expect(write.mock.calls).toMatchObject([[[lean('1')], ['a', 'a'], []]]);
});

test('what was done is told for each topic, and rules have no topic', () => {
	const needles = {
		...verdict('a'),
		reasons: [{ cause: { kind: 'topic', topic: 'needles' }, action: 'blur' }],
	} as never;
	expect(deedsIn(needles)).toEqual([{ action: 'skip' }, { topic: 'needles', action: 'blur' }]);
	expect(deedsIn(verdict('a'))).toEqual([{ action: 'skip' }]);
	expect(deedsIn({ ...verdict(), action: 'show', reasons: [] })).toEqual([]);
});
