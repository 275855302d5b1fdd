import type { Answer, Ask } from '../protocol/message';
import type { TabProtocol } from '../protocol/to-page';
import { browser } from './api';

/** Asks the page in a tab; undefined when no content script of ours answers there. */
export async function askTab<T extends keyof TabProtocol>(
	tabId: number,
	message: Ask<TabProtocol, T>,
): Promise<Answer<TabProtocol, T> | undefined> {
	try {
		return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
	} catch {
		return undefined;
	}
}
