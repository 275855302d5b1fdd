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

/** What a process that shows pages holds, MiB. */
interface Held {
	/** Its own memory, as the browser's task manager tells it: without what it shares with other processes. */
	readonly own: number;
	/** The most that was ever resident, the browser's own code among it. */
	readonly resident: number;
}

/** The largest such process; undefined: this system does not tell. */
async function held(browser: Browser): Promise<Held | undefined> {
	try {
		const session = await browser.target().createCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		await session.detach();
		const all = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'));
		const most = (field: string) =>
			Math.max(...all.map((status) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024));
		return { own: most('RssAnon'), resident: most('VmHWM') };
	} catch {
		return undefined;
	}
}

/** What was seen while something was waited for: its time, the most that scripts and the process held (MiB), progress. */
interface Waited {
	readonly seconds: number;
	readonly heap: number;
	readonly own: number;
	readonly steps: number;
}

/** Waits until something stands on the page, and samples how far it is and what its scripts hold. */
async function until(page: Page, selector: string): Promise<Waited> {
	const start = performance.now();
	const seen = new Set<number>();
	let [heap, own] = [0, 0];
	while (performance.now() - start < PATIENCE) {
		const [{ JSHeapUsedSize = 0 }, memory, done, at] = await Promise.all([
			page.metrics(),
			held(page.browser()),
			page.$(selector),
			page.evaluate(() => document.querySelector('progress')?.value ?? 0),
		]);
		heap = Math.max(heap, JSHeapUsedSize / MIB);
		own = Math.max(own, memory?.own ?? 0);
		seen.add(at);
		if (done) return { seconds: (performance.now() - start) / 1000, heap, own, steps: seen.size };
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
	const before = await held(launched.browser);
	console.log(`${words} words in ${chapters} chapters, ${(epub.length / MIB).toFixed(1)} MiB; ${cpus().length} cores`);
	await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
	const checked = await until(page, '.result h2');
	console.log(
		`checked in ${checked.seconds.toFixed(1)} s, progress seen at ${checked.steps} places, heap ${checked.heap.toFixed(0)} MiB at most`,
	);
	console.log(await page.$eval('.result .lead', ({ textContent }) => textContent));
	await page.evaluate(() => document.querySelector<HTMLButtonElement>('.forewarned-copy .button')?.click());
	const copied = await until(page, '.forewarned-copy [role="status"] p:not(:empty)');
	console.log(`copy begun ${copied.seconds.toFixed(1)} s after it was asked for`);
	const done = await until(page, '.forewarned-copy .button:not([disabled])');
	console.log(`copy made in ${(copied.seconds + done.seconds).toFixed(1)} s, heap ${done.heap.toFixed(0)} MiB at most`);
	const after = await held(launched.browser);
	const figures = [before?.own, checked.own, Math.max(copied.own, done.own)].map((mib = 0) => mib.toFixed(0));
	if (after) {
		console.log(`its process's own memory, MiB: ${figures.join(', ')} (empty, to check the book, to copy it)`);
		console.log(`resident in it at most, with the browser's own code: ${after.resident.toFixed(0)} MiB`);
	}
	await launched.close();
	await proxy.close();
	rmSync(folder, { recursive: true });
	return 0;
}
