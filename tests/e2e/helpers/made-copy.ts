import type { Page } from 'puppeteer-core';
import { click, untilSaid } from './own-pages.ts';
import { words } from './words.ts';

/** Has the page "Check a file" make a forewarned copy of the book it has checked; the bytes that it saves. */
export async function madeCopy(page: Page, title: string): Promise<Uint8Array> {
	await page.evaluate(() => {
		const make = URL.createObjectURL;
		URL.createObjectURL = (blob) => {
			const saved = (blob as Blob).arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]);
			Object.assign(globalThis, { saved });
			return make.call(URL, blob);
		};
	});
	await click(page, 'check_copy_make');
	await untilSaid(page, words('check_copy_done', `${title} (forewarned).epub`));
	return new Uint8Array(await page.evaluate(() => (globalThis as never as { saved: Promise<number[]> }).saved));
}
