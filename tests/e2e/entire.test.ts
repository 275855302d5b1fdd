import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, framesOf, untilReadable } from './helpers/frames.ts';
import { gateText, noGate, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const ENTIRE = 'https://archiveofourown.org/works/1030?view_full_work=true';
/** Only one topic is asked about; it is in the second chapter, and nothing declares it. */
const LEVELS = { 'sexual-violence': 'blur', medical: 'show', needles: 'show' } as const;
/** Stands in the passage that is asked about, and nowhere else. */
const MARK = 'struggled';
const SHEET = 'forewarned-veil[data-sheet]';
/** The chapter after the sheet. */
const SECOND = '#chapter-2';

inEachBrowser('a work that is open as a whole', (name) => {
	const reader = readerIn(name);

	const open = (url = ENTIRE) => beginWatched(reader, url, MARK);
	const sheetText = async (page: Page): Promise<string> => {
		const sheet = await find(page, `${SECOND} ${SHEET}`);
		return sheet.evaluate((host) => host.shadowRoot?.querySelector('section')?.textContent ?? '');
	};
	const sheets = (page: Page) => page.$$eval(SHEET, (all) => all.length);
	const topOf = (page: Page, selector: string) =>
		page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));

	it('asks before the one chapter that needs it, in its place, and lets the others be read', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open(`${ENTIRE}&stream=40`);
		await untilReadable(page, 'Quillmark one');
		expect(await sheetText(page)).toContain('Sexual violence');
		await untilReadable(page, 'Quillmark four');
		expect(await page.$('forewarned-gate')).toBeNull();
		expect(await sheets(page)).toBe(1);
		expect(await page.$eval(`${SECOND} .userstuff[role="article"]`, (text) => text.getClientRects().length)).toBe(0);

		await press(page, 'gate_choice_veiled', SECOND);
		await find(page, `${SECOND} [data-forewarned="blur"]`);
		await expect.poll(() => sheets(page)).toBe(0);
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('leaves a chapter out, also the next time, until its reader opens the sheet again', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		await press(page, 'chapter_skip', SECOND);
		await expect.poll(() => sheetText(page)).toContain(words('chapter_skipped', 'Sexual violence'));
		await page.reload({ waitUntil: [] });
		await expect.poll(() => sheetText(page)).toContain(words('chapter_skipped', 'Sexual violence'));
		await press(page, 'page_open', SECOND);
		await expect.poll(() => sheetText(page)).toContain(words('chapter_before'));
		await press(page, 'gate_choice_skipped', SECOND);
		await find(page, `${SECOND} [data-forewarned="skip"]`);
		expect(await canRead(page, MARK)).toBe(false);
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('keeps the gate for what the work declares, and asks again only for what is new', async () => {
		await reader.set({ levels: { ...LEVELS, 'character-death': 'alert' } });
		const declared = await open('https://archiveofourown.org/works/1002?view_adult=true&view_full_work=true');
		expect(await gateText(declared)).toMatch(/character death/i);
		await press(declared, 'gate_choice_read_on');
		await noGate(declared);
		for (const chapter of ['one', 'two', 'three']) await untilReadable(declared, `Quillmark ${chapter}`);
		expect(await sheets(declared)).toBe(0);
	});

	it('opens where a link into it leads, and stays there', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open(`${ENTIRE}#chapter-4`);
		await untilReadable(page, 'Quillmark four');
		await find(page, SHEET);
		await expect.poll(() => topOf(page, '#chapter-4').then(Math.abs)).toBeLessThan(4);
	});
});
