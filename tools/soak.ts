import type { CDPSession, Page, Target } from 'puppeteer-core';
import { html } from '../demo/reply.ts';
import { chapterPage, listPage } from './lib/bench/pages.ts';
import { type Rival, rivals } from './lib/bench/rivals.ts';
import { findBrowser } from './lib/browser/find.ts';
import { build } from './lib/build/build.ts';
import { startProxy } from './lib/proxy/proxy.ts';

const HOST = 'https://archiveofourown.org';
const LIST = `${HOST}/tags/soak/works`;
const STORY = `${HOST}/works/700001/chapters/1`;
const CARDS = 20;
const WORDS = 2_000;

const numberIn = (args: readonly string[], name: string, usual: number): number =>
	Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? usual);

/** Waits until all that is to be judged on a page was; without us, until the page is there. */
const untilJudged = (page: Page, isOurs: boolean): Promise<unknown> =>
	page.waitForFunction(
		(ours) => {
			if (document.readyState !== 'complete') return false;
			const all = [...document.querySelectorAll('li.blurb, #chapters .userstuff[role="article"]')];
			const isDone = (element: Element) =>
				/^(show|alert|blur|skip)$/.test(element.getAttribute('data-forewarned') ?? '');
			return !ours || (all.length > 0 && all.every(isDone));
		},
		{ polling: 25, timeout: 60_000 },
		isOurs,
	);

/** What a page or a background holds, MiB, once all that can go has gone. */
async function heldBy(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 2 ** 20;
}

const isBackground = (target: Target): boolean => target.type() === 'service_worker';

/** Goes from list to story and back, `times` pages in one tab, and prints every tenth of the way what is held. */
async function wander(rival: Rival, times: number): Promise<void> {
	const page = await rival.launched.browser.newPage();
	const session = await page.createCDPSession();
	for (let n = 1; n <= times; n++) {
		await page.goto(n % 2 === 1 ? LIST : STORY, { waitUntil: 'domcontentloaded' });
		await untilJudged(page, true);
		if (n % Math.max(2, Math.round(times / 10)) !== 0) continue;
		const worker = await rival.launched.browser.waitForTarget(isBackground);
		const background = await worker.createCDPSession();
		const { JSEventListeners = 0, Nodes = 0 } = await page.metrics();
		console.log(
			`${String(n).padStart(5)} pages: page ${(await heldBy(session)).toFixed(1)} MiB, background ${(await heldBy(background)).toFixed(1)} MiB, ${JSEventListeners} listeners, ${Nodes} nodes`,
		);
		await background.detach();
	}
	await page.close();
}

/** Opens so many lists at once and gives the seconds until the last of them was judged. */
async function openAtOnce(rival: Rival, isOurs: boolean, tabs: number): Promise<number> {
	const pages = await Promise.all(Array.from({ length: tabs }, () => rival.launched.browser.newPage()));
	const start = performance.now();
	await Promise.all(
		pages.map(async (page) => {
			await page.goto(LIST, { waitUntil: 'domcontentloaded', timeout: 120_000 });
			await untilJudged(page, isOurs);
		}),
	);
	const seconds = (performance.now() - start) / 1000;
	for (const page of pages) await page.close();
	return seconds;
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/**
 * `npm run soak`: a long life in Chromium. 1,000 pages one after the other in one tab (`--pages=N`), and what is held
 * on the way; then 40 tabs at once (`--tabs=N`), with 20 cards each, without and with Forewarned in turn. Prints figures
 * and asserts nothing.
 */
export default async function soak(args: readonly string[]): Promise<number> {
	if (!findBrowser('chromium')) {
		console.log('No Chromium here: nothing tried.');
		return 0;
	}
	const list = listPage(CARDS);
	const story = chapterPage(WORDS);
	const proxy = await startProxy();
	proxy.serve(({ href }) => (href === LIST ? html(list) : href === STORY ? html(story) : undefined));
	const [without, , ours, ...others] = await rivals(await build('chrome'), proxy.port);
	try {
		if (!without || !ours) return 1;
		// Nothing asks at a gate: the text is released with whatever is veiled in it.
		await ours.set({ rules: [], pages: { atMost: 'alert' } as never });
		await wander(ours, numberIn(args, 'pages', 1000));
		const tabs = numberIn(args, 'tabs', 40);
		const seconds: Record<'without' | 'ours', number[]> = { without: [], ours: [] };
		for (let run = 0; run < 3; run++) {
			seconds.without.push(await openAtOnce(without, false, tabs));
			seconds.ours.push(await openAtOnce(ours, true, tabs));
		}
		const [before, now] = [median(seconds.without), median(seconds.ours)];
		console.log(
			`${tabs} tabs at once: ${now.toFixed(1)} s, ${before.toFixed(1)} without, ${(now / before).toFixed(2)} times as long (medians of 3)`,
		);
		return 0;
	} finally {
		for (const rival of [without, ours, ...others]) await rival?.leave();
		await proxy.close();
	}
}
