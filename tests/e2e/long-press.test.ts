import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { stored } from './helpers/own-pages.ts';
import { marked, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const PLAIN = '#work_1001';
const DEATH = '#work_1002';

inEachBrowser('on touch, a long press on the badge', (name) => {
	const reader = readerIn(name);

	/** A finger on the badge; gives what lifts it. */
	const touch = async (page: Page) => {
		const badge = await find(page, `${DEATH} forewarned-veil >>> .names`);
		const { x, y, width, height } = (await badge.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		await page.touchscreen.touchStart(x + width / 4, y + height / 2);
		return () => page.touchscreen.touchEnd();
	};
	const phone = async () => {
		const page = await reader.tab();
		await page.emulate({
			viewport: { width: 390, height: 844, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
			userAgent: await reader.launched.browser.userAgent(),
		});
		await page.goto(FIRST_PAGE);
		return page;
	};
	const sheets = (page: Page) =>
		page.$$eval('forewarned-veil', (all) => all.filter((one) => one.shadowRoot?.querySelector('dialog')).length);

	// The driver of Firefox emulates no touch.
	it.skipIf(name === 'firefox')('opens the choices, with the menu of the page left shut; a tap does not', async () => {
		await reader.set({ levels: { 'character-death': 'alert' } });
		const page = await phone();
		await marked(page, DEATH, 'alert');
		await page.bringToFront();
		await (await touch(page))();
		const lift = await touch(page);
		await find(page, `forewarned-veil >>> dialog ::-p-text(${words('choices_story')})`);
		await lift();
		expect(await sheets(page)).toBe(1);
		await press(page, 'choices_story');
		await expect
			.poll(async () => (await stored(reader.own))?.exceptions)
			.toMatchObject([{ kind: 'story', id: '1002' }]);
	});

	it.skipIf(name === 'firefox')(
		'on a card without a badge opens them too; on its links it is the browser’s',
		async () => {
			await reader.set();
			const page = await phone();
			await marked(page, PLAIN, 'show');
			await page.bringToFront();
			const restOn = async (selector: string) => {
				const { x, y, width } = (await (await find(page, selector)).boundingBox()) ?? { x: 0, y: 0, width: 0 };
				await page.touchscreen.touchStart(x + width / 2, y + 6);
				await new Promise((done) => setTimeout(done, 800));
			};
			await restOn(`${PLAIN} .summary`);
			await find(page, `forewarned-veil >>> dialog ::-p-text(${words('choices_skip_story')})`);
			await page.touchscreen.touchEnd();
			await page.keyboard.press('Escape');
			await expect.poll(() => sheets(page)).toBe(0);
			// Not lifted: that would open it.
			await restOn(`${PLAIN} h4 a`);
			expect(await sheets(page)).toBe(0);
		},
	);
});
