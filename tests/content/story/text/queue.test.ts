// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueue } from '../../../../src/content/story/text/queue';
import { createPace } from '../../../../src/core/pace';

/** Chapters of 1,000 pixels one below the other; the window begins at `scrolled`. */
function chapters(count: number, scrolled: number): HTMLElement[] {
	document.body.replaceChildren();
	vi.stubGlobal('scrollY', scrolled);
	return Array.from({ length: count }, (_, i) => {
		const chapter = document.createElement('div');
		chapter.id = `chapter-${i + 1}`;
		chapter.getBoundingClientRect = () => new DOMRect(0, i * 1000 - scrolled, 500, 1000);
		document.body.append(chapter);
		return chapter;
	});
}

/** Reads all of them; the order in which they were. */
async function readAll(all: readonly Element[], signal = new AbortController().signal) {
	const read: string[] = [];
	await new Promise<void>((resolve) => {
		const queue = createQueue(
			{
				pace: createPace(),
				async read({ id }) {
					if (read.push(id) === all.length) resolve();
				},
			},
			signal,
		);
		for (const text of all) queue.add(text);
	});
	return read;
}

beforeEach(() => vi.unstubAllGlobals());

describe('the chapters of a page are read', () => {
	test('in order from the head of the page on', async () => {
		expect(await readAll(chapters(3, 0))).toEqual(['chapter-1', 'chapter-2', 'chapter-3']);
	});

	test('nearest to the window first, once the one that came first is done', async () => {
		const read = await readAll(chapters(5, 3200));
		expect(read.slice(0, 2)).toEqual(['chapter-1', 'chapter-4']);
		expect(read.indexOf('chapter-2')).toBe(4);
	});

	test('no further when the page is given up', async () => {
		const off = new AbortController();
		const read: string[] = [];
		const [first, second] = chapters(2, 0);
		const queue = createQueue(
			{
				pace: createPace(),
				async read({ id }) {
					read.push(id);
					off.abort();
				},
			},
			off.signal,
		);
		if (first) queue.add(first);
		if (second) queue.add(second);
		await vi.waitFor(() => expect(read).toEqual(['chapter-1']));
		await Promise.resolve();
		expect(read).toEqual(['chapter-1']);
	});
});
