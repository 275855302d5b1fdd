import { describe } from 'vitest';
import { findBrowser } from '../../../tools/lib/browser/find.ts';
import { BROWSERS, type BrowserName } from '../../../tools/lib/browser/name.ts';

const only = process.env.FOREWARNED_BROWSER;

/** The browsers that are tested: all, or the one that FOREWARNED_BROWSER names. */
export const TESTED: readonly BrowserName[] = BROWSERS.filter((each) => !only || each === only);

/** The same journeys in each browser; in one that is not installed they are shown as skipped. */
export function inEachBrowser(title: string, journeys: (name: BrowserName) => void): void {
	for (const name of TESTED) {
		describe.skipIf(findBrowser(name) === undefined)(`${title}, ${name}`, () => journeys(name));
	}
}
