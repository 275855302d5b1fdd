import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/lib/browser/name.ts';

/**
 * Everything that a page tells those who do not look at it: its accessibility tree where the driver gives it
 * (Chromium), elsewhere its rendered text; and what can be selected and copied.
 */
export async function reached(page: Page, name: BrowserName): Promise<string> {
	const heard =
		name === 'chromium'
			? JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
			: await page.evaluate(() => document.body.innerText);
	const selected = await page.evaluate(() => {
		const selection = getSelection();
		selection?.selectAllChildren(document.documentElement);
		const text = String(selection);
		selection?.removeAllRanges();
		return text;
	});
	return `${heard}\n${selected}`;
}

/** Whether "find in page" finds the words. */
export const found = (page: Page, words: string): Promise<boolean> =>
	page.evaluate((text) => {
		getSelection()?.removeAllRanges();
		return (globalThis as never as { find(text: string): boolean }).find(text);
	}, words);
