import type { ElementHandle, Page } from 'puppeteer-core';

// The driver looks for things at each frame, and a tab that is not in front draws none: here it is by the clock.

/** What our pieces on a page say, for whoever reads why a test failed. */
const saidOn = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[
			document.visibilityState,
			...[...document.querySelectorAll('forewarned-gate, forewarned-veil')].map(
				({ shadowRoot }) => shadowRoot?.textContent ?? '',
			),
		].join(' | '),
	);

/** Waits for an element; says what stands on the page when it does not come within so many ms. */
export async function find(page: Page, selector: string, within = 20_000): Promise<ElementHandle<Element>> {
	const until = Date.now() + within;
	for (;;) {
		// A page that is being left has no elements; the next one may.
		const found = await page.$(selector).catch(() => null);
		if (found) return found;
		if (Date.now() > until) throw new Error(`Not found: ${selector}. The page is ${await saidOn(page)}`);
		await new Promise((next) => setTimeout(next, 40));
	}
}
