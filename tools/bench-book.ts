import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { longBook } from './lib/bench/long-book.ts';
import { findBrowser } from './lib/browser/find.ts';
import { launch } from './lib/browser/launch.ts';
import { build } from './lib/build/build.ts';
import { startProxy } from './lib/proxy/proxy.ts';

const WORDS = 1_000_000;
/** Milliseconds that a book may take. */
const PATIENCE = 120_000;
const MIB = 2 ** 20;

/** The most memory that any process showing pages ever held, MiB; undefined: this system does not tell. */
async function mostHeld(browser: Browser): Promise<number | undefined> {
	try {
		const session = await browser.target().createCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const peaks = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);
		return Math.max(...peaks);
	} catch {
		return undefined;
	}
}

/** Waits until something stands on the page, and samples how far it is and what its scripts hold. */
async function until(page: Page, selector: string): Promise<{ seconds: number; heap: number; steps: number }> {
	const start = performance.now();
	const seen = new Set<number>();
	let heap = 0;
	while (performance.now() - start < PATIENCE) {
		const [{ JSHeapUsedSize = 0 }, done, at] = await Promise.all([
			page.metrics(),
			page.$(selector),
			page.evaluate(() => document.querySelector('progress')?.value ?? 0),
		]);
		heap = Math.max(heap, JSHeapUsedSize / MIB);
		seen.add(at);
		if (done) return { seconds: (performance.now() - start) / 1000, heap, steps: seen.size };
		await new Promise((next) => setTimeout(next, 50));
	}
	throw new Error(`${selector} did not come within ${PATIENCE / 1000} s.`);
}

/**
 * `npm run bench:book`: checks a made-up e-book of a million words in Chromium and has its forewarned copy made.
 * Prints the time by the clock, how often progress was seen to change, and the memory that was held at most.
 */
export default async function benchBook(): Promise<number> {
	const executablePath = findBrowser('chromium');
	if (!executablePath) {
		console.log('No Chromium here: nothing measured.');
		return 0;
	}
	const { epub, words, chapters } = longBook(WORDS);
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-book-'));
	const file = join(folder, 'long.epub');
	writeFileSync(file, epub);
	const proxy = await startProxy();
	const extension = await build('chrome');
	const launched = await launch('chromium', { executablePath, extension, proxyPort: proxy.port, headless: true });
	const page = await launched.openOwn('check/index.html');
	await page.bringToFront();
	await page.waitForSelector('input[type=file]');
	const before = await mostHeld(launched.browser);
	console.log(`${words} words in ${chapters} chapters, ${(epub.length / MIB).toFixed(1)} MiB; ${cpus().length} cores`);
	await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
	const checked = await until(page, '.result h2');
	console.log(
		`checked in ${checked.seconds.toFixed(1)} s, progress seen at ${checked.steps} places, heap ${checked.heap.toFixed(0)} MiB at most`,
	);
	console.log(await page.$eval('.result .lead', ({ textContent }) => textContent));
	const afterCheck = await mostHeld(launched.browser);
	await page.evaluate(() => document.querySelector<HTMLButtonElement>('.forewarned-copy .button')?.click());
	const copied = await until(page, '.forewarned-copy [role="status"] p:not(:empty)');
	console.log(`copy begun ${copied.seconds.toFixed(1)} s after it was asked for`);
	const done = await until(page, '.forewarned-copy .button:not([disabled])');
	console.log(`copy made in ${(copied.seconds + done.seconds).toFixed(1)} s, heap ${done.heap.toFixed(0)} MiB at most`);
	const held = await mostHeld(launched.browser);
	if (held !== undefined) {
		const [empty, checking, copying] = [before, afterCheck, held].map((mib) => `${mib?.toFixed(0)} MiB`);
		console.log(
			`resident in its process at most: ${empty} before, ${checking} to check it, ${copying} to copy it as well`,
		);
	}
	await launched.close();
	await proxy.close();
	rmSync(folder, { recursive: true });
	return 0;
}
