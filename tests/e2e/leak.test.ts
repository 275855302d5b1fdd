import { describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { HOSTILE } from '../../demo/hostile/hostile.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadableAtEnd } from './helpers/frames.ts';
import { reached } from './helpers/reached.ts';
import { readerIn } from './helpers/reader.ts';

/** Titles of works that are to be veiled and skipped, and what stands at the head of chapters behind the gate. */
const VEILED = 'What the Tide Kept';
const SKIPPED = 'The Quiet Ward';
/** One that nobody asked to have veiled: it is there, however broken the page. */
const OTHER = 'The Orchard Has Opinions';
const TEXT = 'Quillmark';
const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;
const WORK = 'https://archiveofourown.org/works/1002?view_adult=true';

/** Milliseconds between the pieces of a hostile page: longer where it does what it does while it comes in. */
const paceOf = (trick: string): number => (trick === 'elsewhere' ? 25 : 4);

/** The page's own scripts have had their turn: everything came in, and some frames were drawn since. */
const quiet = () =>
	new Promise((after) => {
		let frames = 0;
		const next = () => {
			// A page that is written anew forgets who listens to it; its frames go on.
			if (document.readyState === 'complete' && ++frames > 12) after(undefined);
			else requestAnimationFrame(next);
		};
		next();
	});

inEachBrowser('never readable before the reader chose it', (name) => {
	const reader = readerIn(name);

	const list = async (query: string) => {
		await reader.set(CAREFUL);
		const page = await openWatched(reader, `${FIRST_PAGE}?${query}`, VEILED, SKIPPED);
		await page.evaluate(quiet);
		await untilReadableAtEnd(page, OTHER);
		const { frames, present, leaks } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(frames).toBeGreaterThan(10);
		expect(present).toBeGreaterThan(5);
		const all = await reached(page, name);
		for (const title of [VEILED, SKIPPED]) expect(all).not.toContain(title);
		return page;
	};
	const story = async (query: string) => {
		await reader.set();
		const page = await openWatched(reader, `${WORK}&${query}`, TEXT);
		await page.evaluate(quiet);
		await page.waitForSelector('forewarned-gate');
		const { frames, present, leaks } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(frames).toBeGreaterThan(10);
		expect(present).toBeGreaterThan(5);
		expect(await reached(page, name)).not.toContain(TEXT);
		return page;
	};

	describe.each([11, 42, 1990])('in pieces of any size, as seed %i has them', (seed) => {
		it('a card', async () => void (await list(`stream=12&seed=${seed}`)));
		it('a chapter', async () => void (await story(`stream=12&seed=${seed}`)));
	});

	describe.each(Object.keys(HOSTILE))('on a page that is hostile (%s)', (trick) => {
		it('a card', async () => {
			const page = await list(`hostile=${trick}&stream=${paceOf(trick)}`);
			for (const title of [VEILED, SKIPPED]) expect(await canRead(page, title)).toBe(false);
		});
		it('a chapter', async () => void (await story(`hostile=${trick}&stream=${paceOf(trick)}`)));
	});

	// Nothing of the reader's lies over the page so long, in Chromium not even their style sheet.
	describe.each(Object.keys(HOSTILE))('while the background has not answered (%s)', (trick) => {
		it('a card', async () => void (await list(`hostile=${trick}&stream=${paceOf(trick)}&break=late`)));
		it('a chapter', async () => void (await story(`hostile=${trick}&stream=${paceOf(trick)}&break=late`)));
	});
});
