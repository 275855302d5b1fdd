import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { stopBackground } from '../../tools/lib/browser/stop-background.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { marked, press } from './helpers/pieces.ts';
import { type Reader, readerIn } from './helpers/reader.ts';

const VEILED = 'What the Tide Kept';
const CARD = '#work_1002';
const TEXT = 'Quillmark';
const CAREFUL = { levels: { 'character-death': 'blur' } } as const;
/** A chapter that declares nothing, and what is in the passage that is to be veiled. */
const CHAPTER = 'https://archiveofourown.org/works/1030/chapters/103002';
const PASSAGE = 'Marrowby';
const WORK = 'https://archiveofourown.org/works/1002?view_adult=true';

/** Milliseconds between two stops of a background that is stopped again and again, and how often it is. */
const BETWEEN = 150;
const TIMES = 4;

/** Ends the background again and again, whatever it is doing; resolves after the last time. */
async function stopAgainAndAgain(reader: Reader): Promise<void> {
	for (let n = 0; n < TIMES; n++) {
		await stopBackground(reader.launched.browser);
		await new Promise((next) => setTimeout(next, BETWEEN));
	}
}

// Firefox has no way to end an event page from outside.
inEachBrowser('a background that sleeps', (name) => {
	const reader = readerIn(name);
	const leaksOn = async (page: Parameters<typeof framesOf>[0]) => (await framesOf(page)).leaks;

	it.runIf(name === 'chromium')('is woken by a list, which shows nothing meanwhile', async () => {
		await reader.set(CAREFUL);
		await stopBackground(reader.launched.browser);
		const page = await openWatched(reader, `${FIRST_PAGE}?stream=12`, VEILED);
		await marked(page, CARD, 'blur');
		await untilReadable(page, 'The Orchard Has Opinions');
		expect(await leaksOn(page)).toEqual([]);
	});

	it.runIf(name === 'chromium')('is woken by a chapter, which shows nothing meanwhile', async () => {
		await reader.set();
		await stopBackground(reader.launched.browser);
		const page = await openWatched(reader, `${WORK}&stream=12`, TEXT);
		await find(page, 'forewarned-gate >>> h1');
		expect(await leaksOn(page)).toEqual([]);
	});

	it.runIf(name === 'chromium')('is asked again by a list, however often it is stopped meanwhile', async () => {
		await reader.set(CAREFUL);
		const stopping = stopAgainAndAgain(reader);
		const page = await openWatched(reader, `${FIRST_PAGE}?stream=40`, VEILED);
		await stopping;
		await marked(page, CARD, 'blur');
		await untilReadable(page, 'The Orchard Has Opinions');
		expect(await canRead(page, VEILED)).toBe(false);
		expect(await leaksOn(page)).toEqual([]);
		expect(await page.$$('forewarned-veil >>> .note')).toEqual([]);
	});

	it.runIf(name === 'chromium')('is asked again by a chapter, at its gate and for its passages', async () => {
		await reader.set({ levels: { 'sexual-violence': 'blur', medical: 'show', needles: 'show' } });
		const stopping = stopAgainAndAgain(reader);
		const page = await openWatched(reader, `${CHAPTER}?stream=40`, PASSAGE);
		await stopping;
		await find(page, 'forewarned-gate >>> h1');
		const again = stopAgainAndAgain(reader);
		await press(page, 'gate_choice_veiled');
		await find(page, '[data-forewarned="blur"]');
		await again;
		expect(await canRead(page, PASSAGE)).toBe(false);
		expect(await leaksOn(page)).toEqual([]);
	});
});
