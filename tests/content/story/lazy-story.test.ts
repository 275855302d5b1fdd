// @vitest-environment jsdom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import type { createLazyStory } from '../../../src/content/story/lazy-story';
import { testPage } from '../test-page';

/** What was done with the story once its script was there, in this order. */
let done: string[];
let ask: Mock<() => Promise<unknown>>;
let fail: Mock<() => void>;
let off: AbortController;
/** The scripts of a page share their state; each test is a page of its own. */
let wings: typeof import('../../../src/content/wings');
let create: typeof createLazyStory;

const story = {
	progress: () => void done.push('progress'),
	text: ({ id }: Element) => void done.push(`text ${id}`),
	textChanged: ({ id }: Element) => void done.push(`changed ${id}`),
	finish: () => void done.push('finish'),
	asked: () => true,
	opened: () => undefined,
};
const arrive = () => wings.provideWing('chapter', { story: () => story } as never);
const begin = () => create(testPage({ ask, fail }), () => undefined, off.signal);
const text = () => document.querySelector('main') as HTMLElement;

beforeEach(async () => {
	vi.resetModules();
	Reflect.deleteProperty(globalThis, Symbol.for('forewarned'));
	wings = await import('../../../src/content/wings');
	({ createLazyStory: create } = await import('../../../src/content/story/lazy-story'));
	done = [];
	ask = vi.fn(async () => undefined);
	fail = vi.fn();
	off = new AbortController();
	document.body.innerHTML = '<main id="chapter"></main>';
});
afterEach(() => {
	off.abort();
	vi.useRealTimers();
});

test('a story whose script is here is read without asking for it', async () => {
	arrive();
	begin().text(text());
	expect(done).toEqual(['text chapter']);
	expect(ask).not.toHaveBeenCalled();
});

test('what was seen before its script came waits, covered, and is read in its order', async () => {
	const lazy = begin();
	expect(lazy.asked()).toBe(false);
	lazy.progress();
	lazy.text(text());
	lazy.finish();
	expect(lazy.asked()).toBe(true);
	expect(text().dataset.forewarned).toBe('pending');
	expect(ask).toHaveBeenCalledExactlyOnceWith({ type: 'wing', name: 'chapter' });
	arrive();
	await vi.waitFor(() => expect(done).toEqual(['progress', 'text chapter', 'finish']));
});

test('a script that does not come in time is a failure, and the text stays covered until that is dealt with', async () => {
	vi.useFakeTimers();
	ask.mockReturnValue(new Promise(() => undefined));
	begin().text(text());
	await vi.advanceTimersByTimeAsync(2000);
	expect(fail).toHaveBeenCalledOnce();
	expect(text().dataset.forewarned).toBe('pending');
});

test('nothing is read any more when the page is no longer judged', async () => {
	begin().text(text());
	off.abort();
	arrive();
	await new Promise((next) => setTimeout(next));
	expect(done).toEqual([]);
});
