import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find.ts';
import { ROOT } from '../build/target.ts';
import { corpus } from './corpus.ts';
import type { Sent } from './in-page.ts';
import type { Bounds, Found } from './read.ts';

/** Pages between two words of how far it is. */
const STRETCH = 5000;

async function script(): Promise<string> {
	const result = await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			rolldownOptions: { input: `${ROOT}tools/lib/fuzz/in-page.ts`, output: { format: 'iife' } },
		},
	});
	const [bundle] = [result].flat();
	const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
	if (!chunk) throw new Error('There is nothing to run.');
	return chunk.code;
}

/** Shows changed pages to adapters, recogniser and judge in Chromium; `tell` hears of what is done. */
export async function fuzzNatively({ count, time, seed }: Bounds, tell: (found: Found) => void): Promise<Found> {
	const pages = corpus().map(
		({ name, document, url, site }): Sent => ({
			name,
			html: document.documentElement.outerHTML,
			url: url.href,
			site: site.id,
		}),
	);
	const browser = await puppeteer.launch({
		executablePath: findBrowser('chromium') ?? '',
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		protocolTimeout: time + 60_000,
	});
	try {
		const page = await browser.newPage();
		await page.evaluate(await script());
		let all: Found = { pages: 0, seconds: 0, failures: [] };
		for (let from = 0; from < count && all.seconds * 1000 < time; from += STRETCH) {
			const bounds = { from, count: Math.min(count, from + STRETCH), time: time - all.seconds * 1000, seed };
			const found = await page.evaluate(
				(sent, within) =>
					(globalThis as never as { forewarnedFuzz(pages: Sent[], bounds: Bounds): Found }).forewarnedFuzz(
						sent,
						within,
					),
				pages,
				bounds,
			);
			all = {
				pages: all.pages + found.pages,
				seconds: all.seconds + found.seconds,
				failures: [...all.failures, ...found.failures],
			};
			tell(all);
		}
		return all;
	} finally {
		await browser.close();
	}
}
