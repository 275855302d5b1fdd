import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_PAGE } from '../demo/archive.ts';
import { findBrowser } from './lib/browser/find.ts';
import { launch } from './lib/browser/launch.ts';
import { BROWSERS } from './lib/browser/name.ts';
import { build } from './lib/build/build.ts';
import { startProxy } from './lib/proxy/proxy.ts';

const TIMES = 15;
const WORK = 'https://archiveofourown.org/works/1002?view_adult=true';

/** Runs in the page: notes when every card was judged, and when a gate stood. */
function note(): void {
	const seen: { cards?: number; gate?: number } = {};
	Object.assign(globalThis, { forewarnedTimes: seen });
	const look = () => {
		const cards = [...document.querySelectorAll('li.blurb')];
		const judged = cards.filter((card) => /show|alert|blur|skip/.test(card.getAttribute('data-forewarned') ?? ''));
		if (cards.length === 20 && judged.length === 20) seen.cards ??= performance.now();
		if (document.querySelector('forewarned-gate')) seen.gate ??= performance.now();
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

const middle = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/**
 * `npm run bench:page`: milliseconds from navigation to the verdict on a list of 20 cards and to the gate of a
 * work, median of 15 loads in each browser, and the size of the scripts on a page.
 */
export default async function bench(): Promise<void> {
	const proxy = await startProxy();
	for (const name of BROWSERS) {
		const executablePath = findBrowser(name);
		if (!executablePath) continue;
		const extension = await build(name === 'firefox' ? 'firefox' : 'chrome');
		const launched = await launch(name, { executablePath, extension, proxyPort: proxy.port, headless: true });
		const page = await launched.browser.newPage();
		await page.evaluateOnNewDocument(note);
		for (const [what, url] of Object.entries({ cards: FIRST_PAGE, gate: WORK })) {
			const times: number[] = [];
			for (let i = 0; i < TIMES; i++) {
				await page.goto(url);
				const seen = await page.waitForFunction(
					(key) => (globalThis as never as { forewarnedTimes: Record<string, number> }).forewarnedTimes[key],
					{ polling: 50 },
					what,
				);
				times.push((await seen.jsonValue()) ?? Number.NaN);
			}
			const rounded = times.map(Math.round);
			console.log(`${name} ${what}: ${Math.round(middle(times))} ms (${Math.min(...rounded)}–${Math.max(...rounded)})`);
		}
		for (const file of ['content.js', 'scanner.js', 'reader.js']) {
			console.log(`${name} ${file}: ${(statSync(join(extension, file)).size / 1000).toFixed(1)} kB`);
		}
		await launched.close();
	}
	await proxy.close();
}
