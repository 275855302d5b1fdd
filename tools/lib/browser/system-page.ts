import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** A page of Firefox's own, from which its inner parts can be reached. Close it when done. */
export async function systemPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage();
	await page.goto('about:addons', { waitUntil: [] });
	// No load event comes from this page, and waiting for a condition would need `Function`, which it refuses.
	const there = () => page.evaluate(() => location.href === 'about:addons').catch(() => false);
	while (!(await there())) await wait(20);
	return page;
}
