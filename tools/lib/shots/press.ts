import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { messagesOf } from '../locales/files.ts';

const english = messagesOf('en');

/** The English words of a message. */
function words(key: string): string {
	const message = english[key]?.message;
	if (message === undefined) throw new Error(`There are no words for "${key}".`);
	return message;
}

/**
 * Waits for something by its name in the accessibility tree: the one way into our closed shadow roots,
 * and the one that assistive technology takes. Throws after twenty seconds.
 */
async function named(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
	for (const until = Date.now() + 20_000; Date.now() < until; await wait(50)) {
		const found = await page.$(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => null);
		if (found) return found;
	}
	throw new Error(`There is no ${role} "${name}" on ${page.url()}.`);
}

/** Presses the first button with the words of a message. */
export async function press(page: Page, key: string): Promise<void> {
	await page.bringToFront();
	await (await named(page, 'button', words(key))).click();
	// Nothing is to look as if the pointer were over it.
	await page.mouse.move(0, 0);
}

/** Waits until something is on the page. */
export const untilThere = (page: Page, selector: string): Promise<unknown> =>
	page.waitForFunction((wanted) => document.querySelector(wanted) !== null, { polling: 50 }, selector);

/** Waits until an element carries the mark of what was done with it. */
export const marked = (page: Page, selector: string, mark: string): Promise<unknown> =>
	untilThere(page, `${selector}[data-forewarned="${mark}"]`);
