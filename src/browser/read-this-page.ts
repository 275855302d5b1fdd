import { browser } from './api';

/**
 * Classic scripts: the terms, the scanner, what reads any page once, and what comes after it (`src/scanner.iife.ts`,
 * `src/reader.iife.ts`, `src/before.iife.ts`).
 * Firefox takes a path without a slash as one beside the page that calls.
 */
export const READER = ['/terms.js', '/scanner.js', '/reader.js', '/before.js'];

/**
 * Reads the page in a tab at once, by the leave that opening the popup gives (`activeTab`). False where
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
