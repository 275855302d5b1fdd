import type { Browser } from 'puppeteer-core';

/** Ends Chromium's service worker, as the browser does with one that has been idle; the next question starts it anew. */
export async function stopBackground(browser: Browser): Promise<void> {
	const target = browser.targets().find((one) => one.type() === 'service_worker');
	await (await target?.worker())?.close().catch(() => undefined);
}
