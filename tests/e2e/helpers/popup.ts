import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

interface Tab {
	id?: number;
}
interface Apis {
	chrome: {
		tabs: { query(query: object): Promise<Tab[]> };
		action: { getBadgeText(of: { tabId: number }): Promise<string> };
	};
}

/** What the toolbar icon says of a tab. */
export const badgeOf = (own: Page, tabId = -1): Promise<string> =>
	own.evaluate((id) => (globalThis as never as Apis).chrome.action.getBadgeText({ tabId: id }), tabId);

/** The browser's own number of the tab that is in front. */
export const tabInFront = (own: Page): Promise<Tab | undefined> =>
	own.evaluate(async () => {
		const [tab] = await (globalThis as never as Apis).chrome.tabs.query({ active: true });
		return tab && { ...tab };
	});

/**
 * Opens the popup for a page, in a tab of its own: no browser without a window has a toolbar to click.
 * The one thing that is made up is the answer to which tab is in front, which is the popup's own here.
 */
export async function openPopup(reader: Reader, page: Page, given?: Page): Promise<Page> {
	await page.bringToFront();
	const tab = { ...(await tabInFront(reader.own)), url: page.url() };
	const popup = given ?? (await reader.tab());
	// As wide as the popup asks its browser to make it.
	await popup.setViewport({ width: 384, height: 600 });
	return reader.launched.openOwn(`popup/index.html#${encodeURIComponent(JSON.stringify(tab))}`, popup);
}
