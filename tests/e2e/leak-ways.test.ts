import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { html } from '../../demo/reply.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { found, reached } from './helpers/reached.ts';
import { readerIn } from './helpers/reader.ts';
import { telling } from './helpers/telling.ts';

const VEILED = 'What the Tide Kept';
const SKIPPED = 'The Quiet Ward';
const FREE = 'The Orchard Has Opinions';
const CARD = '#work_1002';
const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;
const CALM = 'https://archiveofourown.org/works/1001';

inEachBrowser('no way around a veil', (name) => {
	const reader = readerIn(name);

	const open = (url = FIRST_PAGE) => openWatched(reader, url, VEILED, SKIPPED);
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

	it.runIf(name === 'chromium')('a page that was drawn before it was asked for', async () => {
		await reader.set(CAREFUL);
		const ahead = JSON.stringify({ prerender: [{ urls: [FIRST_PAGE], eagerness: 'immediate' }] });
		const from = 'https://archiveofourown.org/from-here';
		const end = reader.proxy.serve((url) =>
			url.href === from
				? html(`<script type="speculationrules">${ahead}</script><a href="${FIRST_PAGE}">On</a>`)
				: undefined,
		);
		const drawn = telling(reader, FIRST_PAGE, `${CARD}[data-forewarned="blur"]`, VEILED, SKIPPED);
		const page = await reader.tab();
		await page.goto(from);
		await expect.poll(() => reader.proxy.requests.includes(FIRST_PAGE)).toBe(true);
		// From here on it is another page to the driver, which loses it: it tells of itself.
		await page.click('a');
		const { shown, leaks } = await drawn.nth(1);
		drawn.end();
		end();
		expect(shown).toBeGreaterThan(0);
		expect(leaks).toBe(0);
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
		const other = await openWatched(
			reader,
			'https://archiveofourown.org/works/1002?view_adult=true&stream=10',
			'Quillmark',
		);
		await gateText(other);
		expect(await leaksOn(other)).toEqual([]);
	});
});
