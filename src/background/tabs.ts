import { browser } from '../browser/api';

/** Opens an address beside the tab that asks; nothing but pages of the web. */
export async function openTab(url: string, front: boolean, opener: number | undefined): Promise<undefined> {
	if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return;
	await browser.tabs.create({ url, active: front, ...(opener !== undefined && { openerTabId: opener }) });
}

/** Closes a tab, where there is no page to go back to. */
export async function leaveTab(tabId: number | undefined): Promise<undefined> {
	if (tabId === undefined) return;
	const tab = await browser.tabs.get(tabId);
	const others = await browser.tabs.query(tab.windowId === undefined ? {} : { windowId: tab.windowId });
	// The last tab would take the window with it.
	if (others.length > 1) await browser.tabs.remove(tabId);
	else await browser.tabs.update(tabId, { url: 'about:blank' });
}
