import { setTimeout as wait } from 'node:timers/promises';
import { stopBackground } from '../browser/stop-background.ts';
import { HOST, PATIENCE, tabOf } from './load.ts';
import type { Rival } from './rivals.ts';

/** What is judged on a page: the cards of a list, or the text of a chapter. */
export const CARDS = 'li.blurb';
export const TEXT = '#chapters .userstuff[role="article"]';

/** Milliseconds given to a background to end. */
const ENDING = 300;

/** Runs in the page before anything else: notes when all of it is judged, or its gate is up. */
function note(selector: string): void {
	const judged = /^(?:show|alert|blur|skip)$/;
	const look = () => {
		const all = [...document.querySelectorAll(selector)];
		const done =
			document.querySelector('forewarned-gate') ||
			(document.readyState !== 'loading' &&
				all.length > 0 &&
				all.every((one) => judged.test(one.getAttribute('data-forewarned') ?? '')));
		if (!done) return;
		observer.disconnect();
		Object.assign(globalThis, { judgedAt: performance.now() });
	};
	const observer = new MutationObserver(look);
	observer.observe(document, { subtree: true, childList: true, attributes: true });
	document.addEventListener('DOMContentLoaded', look);
}

/**
 * Milliseconds from asking for a page until all of `selector` is judged or the gate is up. With `asleep`, the
 * background is stopped just before. Rejects when the page is not judged in time.
 */
export async function verdictOf(rival: Rival, path: string, selector: string, asleep: boolean): Promise<number> {
	const { page } = await tabOf(rival);
	await page.evaluateOnNewDocument(note, selector);
	if (asleep) {
		await stopBackground(rival.launched.browser);
		await wait(ENDING);
	}
	await page.goto(HOST + path, { waitUntil: 'domcontentloaded' });
	const at = () => (globalThis as never as { judgedAt?: number }).judgedAt;
	const judged = await page.waitForFunction(at, { polling: 50, timeout: PATIENCE });
	const milliseconds = Number(await judged.jsonValue());
	await page.close();
	return milliseconds;
}
