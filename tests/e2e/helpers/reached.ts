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
			: await page.evaluate(() => {
					// A hostile page may have a picture whose name is "body".
					const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document);
					return (body as HTMLElement | null)?.innerText ?? '';
				});
	const selected = await page.evaluate(() => {
		const selection = getSelection();
		const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document);
		selection?.selectAllChildren(root as Element);
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
