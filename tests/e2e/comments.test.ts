import { expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { marked, pressTwice, saysAt } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const STORY = 'https://archiveofourown.org/works/1013';
/** The demo's comments begin with these words; the second tells of being sick. */
const [KIND, SICK, LAST] = ['Lanternkind', 'Belltrue', 'Harbourgrey'] as const;
const ITS_WORDS = ':is(#comment_2 > blockquote)';
const LEVELS = { vomit: 'blur' } as const;

inEachBrowser('comments under a chapter', (name) => {
	const reader = readerIn(name);

	it('are left alone unless their reader wants them read', async () => {
		await reader.set({ levels: LEVELS });
		const page = await openWatched(reader, STORY, SICK);
		await untilReadable(page, SICK);
		expect(await page.$(`[data-forewarned]${ITS_WORDS}`)).toBeNull();
	});

	it('are judged each by itself, and never seen before', async () => {
		await reader.set({ levels: LEVELS, comments: true });
		const page = await openWatched(reader, STORY, SICK);
		await untilReadable(page, KIND);
		await untilReadable(page, LAST);
		await marked(page, ITS_WORDS, 'blur');
		const said = await saysAt(page, ITS_WORDS);
		expect(said).toContain('Vomiting');
		expect(said).not.toMatch(/threw up|stomach/);
		expect((await framesOf(page)).leaks).toEqual([]);
		expect(await canRead(page, SICK)).toBe(false);
	});

	it('are shown and veiled again at their own place', async () => {
		await reader.set({ levels: LEVELS, comments: true });
		const page = await openWatched(reader, STORY, SICK);
		await pressTwice(page, 'page_show', ITS_WORDS);
		await untilReadable(page, SICK);
		expect(await saysAt(page, ITS_WORDS)).toContain('Vomiting');
	});

	it('are read when the page brings them later, and again when it changes them', async () => {
		await reader.set({ levels: LEVELS, comments: true });
		const page = await openWatched(reader, STORY, SICK, 'Lateling');
		await untilReadable(page, KIND);
		await page.evaluate(() => {
			const later = document.createElement('li');
			later.className = 'comment group';
			later.id = 'comment_9';
			later.innerHTML =
				'<h4>reader9</h4><blockquote class="userstuff"><p>Lateling: I threw up when I read it.</p></blockquote>';
			document.querySelector('ol.thread')?.append(later);
		});
		await marked(page, '#comment_9 > blockquote', 'blur');
		expect((await framesOf(page)).leaks).toEqual([]);
		await page.$eval('#comment_9 > blockquote > p', (p) => {
			p.textContent = 'Lateling: never mind, the bread was lovely.';
		});
		await untilReadable(page, 'never mind');
		await marked(page, '#comment_9 > blockquote', 'show');
	});

	it('are read again when they are taken out and come back with other words', async () => {
		await reader.set({ levels: LEVELS, comments: true });
		const page = await openWatched(reader, STORY, 'Lateling');
		await untilReadable(page, KIND);
		await page.evaluate(async () => {
			const comment = document.querySelector('#comment_1');
			const thread = comment?.parentElement;
			comment?.remove();
			await new Promise(requestAnimationFrame);
			const words = comment?.querySelector('blockquote');
			if (words) words.textContent = 'Lateling: I threw up when I read it.';
			if (comment) thread?.append(comment);
		});
		await marked(page, ':is(#comment_1 > blockquote)', 'blur');
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('are uncovered when warnings are turned off for the page', async () => {
		await reader.set({ levels: LEVELS, comments: true });
		const page = await openWatched(reader, STORY, SICK);
		await marked(page, ITS_WORDS, 'blur');
		await reader.set({ levels: LEVELS, comments: true, sites: { off: ['ao3'] } as never });
		await untilReadable(page, SICK);
		expect(await page.$$('forewarned-veil')).toEqual([]);
	});
});
