import { describe } from 'vitest';
import { findBrowser } from '../../../tools/lib/browser/find.ts';
import { BROWSERS, type BrowserName } from '../../../tools/lib/browser/name.ts';

const only = process.env.FOREWARNED_BROWSER;

/** The same journeys in each browser; in one that is not installed they are shown as skipped. */
export function inEachBrowser(title: string, journeys: (name: BrowserName) => void): void {
	for (const name of BROWSERS.filter((each) => !only || each === only)) {
		describe.skipIf(findBrowser(name) === undefined)(`${title}, ${name}`, () => journeys(name));
	}
}
