import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, untilReadable, watchFrames } from './helpers/frames.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { found, reached } from './helpers/reached.ts';
import { newReader, type Reader } from './helpers/reader.ts';

const VEILED = 'What the Tide Kept';
const SKIPPED = 'The Quiet Ward';
const FREE = 'The Orchard Has Opinions';
const CARD = '#work_1002';
const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;
const CALM = 'https://archiveofourown.org/works/1001';

inEachBrowser('no way around a veil', (name) => {
	let reader: Reader;
	beforeAll(async () => {
		reader = await newReader(name);
	});
	afterEach(() => reader.tidy());
	afterAll(() => reader?.leave());

	const open = async (url = FIRST_PAGE) => {
		const page = await reader.tab();
		await watchFrames(page, VEILED, SKIPPED);
		await page.goto(url);
		return page;
	};
	const leaksOn = async (page: Awaited<ReturnType<typeof open>>) => (await framesOf(page)).leaks;

	it('back in the history, where settings became stricter meanwhile', async () => {
		await reader.set({ levels: { 'character-death': 'show', 'graphic-violence': 'show' } });
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, CARD, 'show');
		await page.goto(CALM);
		await reader.set(CAREFUL);
		await page.evaluate(() => history.back());
		await marked(page, CARD, 'blur');
		expect(await reached(page, name)).not.toContain(VEILED);
	});

	it('two tabs at once, each with its own veils', async () => {
		await reader.set(CAREFUL);
		const both = await Promise.all([open(`${FIRST_PAGE}?stream=15`), open(`${FIRST_PAGE}?stream=15&other`)]);
		for (const page of both) {
			await page.bringToFront();
			await marked(page, CARD, 'blur');
			await untilReadable(page, FREE);
			expect(await leaksOn(page)).toEqual([]);
		}
	});

	it('find in page, on paper, enlarged, or on another screen', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, CARD, 'blur');
		await untilReadable(page, FREE);
		expect(await found(page, FREE)).toBe(true);
		for (const words of [VEILED, SKIPPED]) expect(await found(page, words)).toBe(false);
		if (name === 'chromium') await page.emulateMediaType('print');
		await page.setViewport({ width: 390, height: 800, deviceScaleFactor: 2 });
		await page.evaluate(() => document.documentElement.style.setProperty('zoom', '3'));
		expect(await canRead(page, VEILED)).toBe(false);
		expect(await reached(page, name)).not.toContain(VEILED);
		expect(await leaksOn(page)).toEqual([]);
	});

	it('style sheets that come late', async () => {
		await reader.set(CAREFUL);
		const page = await open(`${FIRST_PAGE}?hostile=slow&stream=5`);
		await marked(page, CARD, 'blur');
		await untilReadable(page, FREE);
		expect(await leaksOn(page)).toEqual([]);
	});

	it('a gate that was passed in one tab, for another story', async () => {
		await reader.set();
		const page = await open('https://archiveofourown.org/works/1016');
		await gateText(page);
		await press(page, 'gate_choice_read_on');
		await noGate(page);
		const other = await reader.tab();
		await watchFrames(other, 'Quillmark');
		await other.goto('https://archiveofourown.org/works/1002?view_adult=true&stream=10');
		await gateText(other);
		expect(await leaksOn(other)).toEqual([]);
	});
});
