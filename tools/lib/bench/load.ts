import type { CDPSession, Page } from 'puppeteer-core';
import { profiled } from './profile.ts';
import type { Rival } from './rivals.ts';

/** The archive whose pages are measured. */
export const HOST = 'https://archiveofourown.org';

/** Milliseconds that a page may take: a million words on a slow machine. */
export const PATIENCE = 120_000;

/** Milliseconds without a change of the page after which nothing more is expected. */
const QUIET = 400;

/** Resolves in the page when nothing has changed there for a while. */
const untilQuiet = (quiet: number): Promise<void> =>
	new Promise((resolve) => {
		let timer = setTimeout(resolve, quiet);
		new MutationObserver(() => {
			clearTimeout(timer);
			timer = setTimeout(resolve, quiet);
		}).observe(document, { subtree: true, childList: true, attributes: true });
	});

/** A tab of a rival at a page of the archive, so that the measured one opens in the same process. */
export async function tabOf({ launched }: Rival): Promise<{ page: Page; session: CDPSession }> {
	const page = await launched.browser.newPage();
	page.setDefaultNavigationTimeout(PATIENCE);
	await page.bringToFront();
	await page.goto(`${HOST}/blank`);
	return { page, session: await page.createCDPSession() };
}

/** Opens a page and waits until it and we are done. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(HOST + path, { waitUntil: 'domcontentloaded' });
	await page.evaluate(untilQuiet, QUIET);
}

/** Milliseconds that our scripts take to load a page once. */
export async function timeOf(rival: Rival, path: string): Promise<number> {
	const { page, session } = await tabOf(rival);
	const time = await profiled(session, () => open(page, path));
	await page.close();
	return time;
}

/** Bytes of the page's heap after a collection: its own, and of every script of an extension on it. */
export async function heapOf(rival: Rival, path: string): Promise<number> {
	const { page, session } = await tabOf(rival);
	await open(page, path);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await page.close();
	return usedSize;
}

/** How much the page has moved by itself: https://web.dev/articles/cls, with nothing that a reader did left out. */
export async function shiftOf(rival: Rival, path: string): Promise<number> {
	const { page } = await tabOf(rival);
	await open(page, path);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) =>
					resolve(list.getEntries().reduce((sum, entry) => sum + (entry as never as { value: number }).value, 0)),
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(resolve, 300, 0);
			}),
	);
	await page.close();
	return shift;
}

/** How often one of our scripts made the browser work something out at once: layouts, and styles alone. */
export interface Forced {
	readonly layouts: number;
	readonly styles: number;
}

interface TraceEvent {
	readonly name: string;
	readonly args?: {
		readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
		readonly stackTrace?: readonly { readonly url: string }[];
	};
}

/** What was forced while one of our scripts ran, by the trace of loading a page. */
export async function forcedOf(rival: Rival, path: string): Promise<Forced> {
	const { page } = await tabOf(rival);
	await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
	await open(page, path);
	const trace = new TextDecoder().decode(await page.tracing.stop());
	await page.close();
	const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace || '{"traceEvents":[]}');
	const ours = traceEvents.filter(({ args }) =>
		(args?.beginData?.stackTrace ?? args?.stackTrace)?.some(({ url }) => url.startsWith('chrome-extension://')),
	);
	return {
		layouts: ours.filter(({ name }) => name === 'Layout').length,
		styles: ours.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'RecalculateStyles').length,
	};
}
