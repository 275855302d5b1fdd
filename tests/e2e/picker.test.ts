import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { TALE_MARK } from '../../demo/documents/tale.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { addresses, click, registrations, untilSaid } from './helpers/own-pages.ts';
import { gateText, press } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const TALE = 'http://stories.example/tales/the-ferry-bell?stream=20';

inEachBrowser('a site that its reader points out', (name) => {
	const reader = readerIn(name);

	const open = () => openWatched(reader, TALE, TALE_MARK);
	const startPicker = async (page: Page) => {
		await click(await openPopup(reader, page), 'picker_start');
		// The popup closes itself; Firefox cannot bring another tab to the front meanwhile.
		const popups = async () => (await addresses(reader.own)).filter((url) => url?.includes('/popup/')).length;
		await expect.poll(popups, { timeout: 10_000 }).toBe(0);
		await page.bringToFront();
	};
	const asked = (page: Page, key: string) =>
		find(page, `forewarned-veil >>> h1 ::-p-text(${words(key)}), forewarned-veil >>> h1::-p-text(${words(key)})`);
	/** Clicks where an element of the page is, through whatever is above it. */
	const pointAt = async (page: Page, selector: string) => {
		const { x, y } = await page.$eval(selector, (element) => {
			const { left, top } = element.getBoundingClientRect();
			return { x: left + 20, y: top + 5 };
		});
		await page.mouse.click(x, y);
	};

	it('is read where they pointed, and covered from the first moment', async () => {
		await reader.set();
		if (name === 'firefox') {
			await click(await openPopup(reader, await open()), 'popup_always');
			await expect.poll(() => registrations(reader.own), { timeout: 10_000 }).toBe(1);
			await reader.tidy();
		}
		const page = await open();
		await untilReadable(page, TALE_MARK);
		await startPicker(page);

		await asked(page, 'picker_step_text');
		await pointAt(page, '#tale p');
		await press(page, 'picker_wider');
		await find(page, `forewarned-veil >>> ::-p-text(${words('picker_text_paragraphs_other', 12)})`);
		await press(page, 'picker_choose');
		await asked(page, 'picker_step_title');
		await pointAt(page, '.name');
		await page.keyboard.press('Enter');
		await asked(page, 'picker_step_rating');
		await pointAt(page, '.rated');
		await press(page, 'picker_choose');
		await asked(page, 'picker_step_warning');
		await pointAt(page, '.warned');
		await press(page, 'picker_choose');
		await press(page, 'picker_skip');
		await asked(page, 'picker_page_said');
		await find(page, 'forewarned-veil >>> ::-p-text(Major Character Death, Storms)');
		await press(page, 'picker_save');
		await press(page, 'picker_reload');

		const said = await gateText(page);
		expect(said).toContain('The Ferry Bell');
		expect(said).toMatch(/character death/i);
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		const { leaks, frames } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(frames).toBeGreaterThan(5);
	});

	it('cannot be pointed at behind a gate, which stays', async () => {
		await reader.set();
		const page = await open();
		await gateText(page);
		await startPicker(page);
		await asked(page, 'picker_blocked');
		await press(page, 'ui_close', 'forewarned-veil');
		expect(await page.$('forewarned-gate')).not.toBeNull();
		expect(await canRead(page, TALE_MARK)).toBe(false);
	});

	it('is listed in the options, and forgotten when its reader wants that', async () => {
		await reader.set();
		const options = await reader.launched.openOwn('options/index.html#/sites', await reader.tab());
		await untilSaid(options, words('picker_site_places', 'Text, Title, Rating, Warning'));
		const remove = words('picker_remove_of', 'stories.example');
		await options.click(`button[aria-label="${remove}"]`);
		await untilSaid(options, words('picker_removed', 'stories.example'));
		const page = await open();
		await untilReadable(page, TALE_MARK);
	});
});
