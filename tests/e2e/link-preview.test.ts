import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { faults } from './helpers/axe.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { asksFirst, asksNoMore, openWhole, pathOf, untilPiecesSay } from './helpers/mill.ts';
import { gateText, marked, noGate, press, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const DEATH = '#work_1002 h4 a[href="/works/1002"]';

inEachBrowser('before a story is opened', (name) => {
	const reader = readerIn(name);

	const bubble = (page: Page) => find(page, 'forewarned-veil >>> [role="tooltip"] li');
	const noBubble = (page: Page) => expect.poll(() => page.$$('forewarned-veil >>> [role="tooltip"]')).toEqual([]);

	const SKIP = { levels: { 'character-death': 'skip' }, lists: { atMost: 'alert', stub: 'line' } } as const;

	it('tells when the pointer rests on its link, beside it, and is gone with Escape', async () => {
		await reader.set();
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1002', 'alert');
		const before = await page.$eval(DEATH, (link) => JSON.stringify(link.getBoundingClientRect()));
		await page.hover(DEATH);
		await bubble(page);
		await untilPiecesSay(page, /character death/i);
		const covered = await page.evaluate((link) => {
			const box = document.querySelector(link)?.getBoundingClientRect();
			const over = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
			return over?.localName;
		}, DEATH);
		expect(covered).toBe('a');
		expect(await page.$eval(DEATH, (link) => JSON.stringify(link.getBoundingClientRect()))).toBe(before);
		expect(await faults(page, 'forewarned-veil')).toEqual([]);
		await page.keyboard.press('Escape');
		await noBubble(page);
	});

	it('tells whoever comes to the link by keyboard', async () => {
		await reader.set();
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1002', 'alert');
		await page.focus('#work_1001 h4 a');
		for (let presses = 0; presses < 60; presses++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate((link) => document.activeElement?.matches(link), DEATH)) break;
		}
		await untilPiecesSay(page, /character death/i);
		await page.keyboard.press('Tab');
		await noBubble(page);
	});

	it('asks first where the level is skip; staying leaves everything as it was', async () => {
		await reader.set(SKIP);
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1002', 'alert');
		await page.click(DEATH);
		await asksFirst(page);
		await untilPiecesSay(page, new RegExp(words('before_ask_story').replace('?', '\\?')));
		expect(await faults(page, 'forewarned-veil')).toEqual([]);
		await press(page, 'before_stay');
		await asksNoMore(page);
		expect(await pathOf(page)).toBe(new URL(FIRST_PAGE).pathname);
		await page.focus(DEATH);
		await page.keyboard.press('Enter');
		await asksFirst(page);
		await page.keyboard.press('Escape');
		await asksNoMore(page);
		expect(await page.evaluate((link) => document.activeElement?.matches(link), DEATH)).toBe(true);
		expect(await pathOf(page)).toBe(new URL(FIRST_PAGE).pathname);
	});

	it('opens when asked to, by keyboard, and does not ask a second time at the gate', async () => {
		await reader.set(SKIP);
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1016', 'alert');
		await page.focus('#work_1016 h4 a');
		await page.keyboard.press('Enter');
		await asksFirst(page);
		await tabTo(page, 'before_open');
		await page.keyboard.press('Enter');
		await expect.poll(() => pathOf(page), { timeout: 20_000 }).toBe('/works/1016');
		await find(page, '#chapters > .userstuff[data-forewarned="show"]');
		await noGate(page);
	});

	it('asks first for a tab of its own, too, and opens it there', async () => {
		await reader.set(SKIP);
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1016', 'alert');
		const before = (await reader.launched.browser.pages()).length;
		await page.click('#work_1016 h4 a', { button: 'middle' });
		await asksFirst(page);
		expect((await reader.launched.browser.pages()).length).toBe(before);
		await press(page, 'before_open');
		await expect.poll(async () => (await reader.launched.browser.pages()).length).toBe(before + 1);
		expect(await pathOf(page)).toBe(new URL(FIRST_PAGE).pathname);
	});

	it('does not ask where the reader does not want to be asked: then the gate does', async () => {
		await reader.set({ ...SKIP, askFirst: false });
		const page = await openWhole(reader, FIRST_PAGE);
		await marked(page, '#work_1002', 'alert');
		await page.click(DEATH);
		expect(await gateText(page)).toMatch(/character death/i);
	});
});
