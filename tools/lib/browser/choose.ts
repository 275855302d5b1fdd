import { findBrowser } from './find.ts';
import { ensureBrowser } from './install.ts';
import { BROWSERS, type BrowserName } from './name.ts';

/** A browser and its program. */
export interface Chosen {
	readonly name: BrowserName;
	readonly executablePath: string;
}

/** Whether a word names a browser that tools can start. */
export const isBrowser = (word: string): word is BrowserName => (BROWSERS as readonly string[]).includes(word);

/**
 * The browser that was asked for; without a wish, one that is there. With `install`, one that can be installed if
 * none is. Undefined if there is none.
 */
export function chooseBrowser(wish: BrowserName | undefined, install: boolean): Chosen | undefined {
	const names = BROWSERS.filter((name) => wish === undefined || name === wish);
	for (const find of install ? [findBrowser, ensureBrowser] : [findBrowser]) {
		for (const name of names) {
			const executablePath = find(name);
			if (executablePath) return { name, executablePath };
		}
	}
	return undefined;
}
