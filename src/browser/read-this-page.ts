import { browser } from './api';

/** The classic script that reads any page once; built from `src/reader.iife.ts`. */
const READER = 'reader.js';

/**
 * Reads the page in a tab at once, by the leave that opening the popup gives (`activeTab`). False where
 * the browser lets no extension in.
 */
export async function readThisPage(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
		return true;
	} catch {
		return false;
	}
}
