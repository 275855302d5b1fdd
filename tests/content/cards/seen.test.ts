import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSeen, deedsIn, rulesIn } from '../../../src/content/cards/seen';
import type { Verdict } from '../../../src/core/judge';
import type { Story } from '../../../src/core/story';

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
	fakeBrowser.reset();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test('a page is told together, each story once, each rule once a story, without notes', async () => {
	const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined as never);
	const seen = createSeen(new AbortController().signal);
	seen(story('1'), rulesIn(verdict('a')));
	seen(story('1'), rulesIn(verdict('a', 'b')));
	seen(story('2'), rulesIn(verdict('a')));
	vi.runAllTimers();
	// Judged again, because a setting changed.
	seen(story('1'), rulesIn(verdict('a', 'b')));
	vi.runAllTimers();
	expect(sent.mock.calls).toEqual([
		[{ type: 'seen', stories: [lean('1'), lean('2')], acted: ['a', 'b', 'a'], did: [] }],
	]);
});

test('what was done is told once for each story and topic, and rules have no topic', async () => {
	const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined as never);
	const needles = {
		...verdict('a'),
		reasons: [{ cause: { kind: 'topic', topic: 'needles' }, action: 'blur' }],
	} as never;
	const seen = createSeen(new AbortController().signal);
	seen(story('1'), [], deedsIn(needles));
	seen(story('1'), [], deedsIn(needles));
	seen(story('2'), [], deedsIn(verdict('a')));
	seen(story('3'), [], deedsIn({ ...verdict(), action: 'show', reasons: [] }));
	vi.runAllTimers();
	expect(sent.mock.calls[0]?.[0]).toMatchObject({
		did: [
			{ site: 'ao3', id: '1', action: 'skip' },
			{ site: 'ao3', id: '1', topic: 'needles', action: 'blur' },
			{ site: 'ao3', id: '2', action: 'skip' },
		],
	});
});

test('of a private window nothing is told', async () => {
	const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined as never);
	Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
	const seen = createSeen(new AbortController().signal);
	seen(story('1'), rulesIn(verdict('a')), deedsIn(verdict('a')));
	vi.runAllTimers();
	Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
	expect(sent).not.toHaveBeenCalled();
});

const lean = (id: string): Story => ({ ...story(id), prose: { summary: 'Low tide.' } });
