import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { asksFirst, asksNoMore, NEXT, ONE, openWhole, pathOf, publish, TWO, untilPiecesSay } from './helpers/mill.ts';
import { forgetAll } from './helpers/own-pages.ts';
import { gateText } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

inEachBrowser('looking ahead', (name) => {
	const reader = readerIn(name);
	beforeAll(() => void publish(reader));
	beforeEach(() => forgetAll(reader.own));

	const asked = (wanted: string) =>
		reader.proxy.requests.filter((url) => new URL(url, 'https://x').pathname === wanted).length;
	const scroll = (page: Page) =>
		page.evaluate(() => {
			window.scrollTo(0, document.documentElement.scrollHeight);
			dispatchEvent(new Event('scroll'));
		});
	const path = new URL(TWO).pathname;

	it('is not done unless the reader turned it on', async () => {
		await reader.set({ levels: { fire: 'alert' } });
		const page = await openWhole(reader, ONE);
		await find(page, '.userstuff[data-forewarned="show"]');
		const before = reader.proxy.requests.length;
		await scroll(page);
		// What would be asked for is asked for before the next chapter is.
		await page.click(NEXT);
		await gateText(page);
		expect(reader.proxy.requests.slice(before).filter((url) => url.includes('/works/'))).toEqual([TWO]);
	});

	it('asks for the next chapter once, and tells what is coming', async () => {
		await reader.set({ levels: { fire: 'alert' }, lookAhead: true });
		const before = asked(path);
		const page = await openWhole(reader, ONE);
		await scroll(page);
		await find(page, `${NEXT} forewarned-veil >>> [role="img"]`);
		await page.hover(NEXT);
		await untilPiecesSay(page, /Fire.*in the text/s);
		await scroll(page);
		await page.reload();
		await scroll(page);
		await find(page, `${NEXT} forewarned-veil >>> [role="img"]`);
		expect(asked(path) - before).toBe(1);
	});

	it('asks first when what is coming is to be skipped', async () => {
		await reader.set({
			levels: { fire: 'skip' },
			lookAhead: true,
			scanner: { on: true, sensitivity: 'balanced', unset: 'alert', remember: false },
		});
		const page = await openWhole(reader, ONE);
		await scroll(page);
		await find(page, `${NEXT} forewarned-veil >>> [role="img"]`);
		await page.click(NEXT);
		await asksFirst(page);
		await page.keyboard.press('Escape');
		await asksNoMore(page);
		expect(await pathOf(page)).toBe(new URL(ONE).pathname);
	});
});
