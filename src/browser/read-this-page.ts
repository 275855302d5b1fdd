import { browser } from './api';

/** What reads any page (`src/content/entries/any-page.iife.ts`); with a slash, since Firefox takes a path without one as beside the page that calls. */
export const READER = ['/any-page.js'];

/**
 * Reads the page in a tab at once, using the `activeTab` permission. False where
 * the browser lets no extension in.
 */
export async function readThisPage(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: READER });
		return true;
	} catch {
		return false;
	}
}
