import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Pictures that differ before we give up. */
const PATIENCE = 40;

/** A picture of what a tab shows, once two in a row are the same: fonts are there and nothing glides any more. */
export async function steady(page: Page): Promise<Uint8Array> {
	await page.bringToFront();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	let before = await page.screenshot();
	for (let tries = 0; tries < PATIENCE; tries++) {
		await wait(120);
		const now = await page.screenshot();
		if (Buffer.compare(before, now) === 0) return now;
		before = now;
	}
	throw new Error(`What ${page.url()} shows does not come to rest.`);
}
