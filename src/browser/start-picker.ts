import { browser } from './api';

/** A classic script (`src/picker.iife.ts`); with a slash, since Firefox looks beside the page that calls. */
const PICKER = '/picker.js';

/** Lets the reader point at the story on the page in a tab. False where the browser lets no extension in. */
export async function startPicker(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [PICKER] });
		return true;
	} catch {
		return false;
	}
}
