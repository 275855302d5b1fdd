import type { Page } from 'puppeteer-core';

/** How a page was got over. */
export interface Endured {
	/** Seconds from asking for the page until it was whole, and all of it judged where that is waited for. */
	readonly seconds: number;
	/** The longest time, seconds, in which the page could not have answered its reader. */
	readonly longest: number;
	/** Whether it was over before patience ended. */
	readonly done: boolean;
}

/** Runs in the page before anything else: notes how long the page did nothing else in one go. */
function note(): void {
	let last = performance.now();
	let longest = 0;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		setTimeout(() => port2.postMessage(null), 0);
	};
	port2.postMessage(null);
	Object.assign(globalThis, { longestPause: () => longest });
}

/** Whether the page is whole, and nothing that is waited for is still to be judged. */
function over(waits: string | null): boolean {
	if (document.readyState !== 'complete') return false;
	if (waits === null) return true;
	const all = [...document.querySelectorAll(waits)];
	return (
		all.length > 0 &&
		all.every((element) => /^(show|alert|blur|skip)$/.test(element.getAttribute('data-forewarned') ?? ''))
	);
}

/** Opens a page and waits, for at most so many milliseconds; `waits` is undefined where nobody judges. */
export async function endure(page: Page, url: string, waits: string | undefined, patience: number): Promise<Endured> {
	page.setDefaultTimeout(patience);
	await page.evaluateOnNewDocument(note);
	const start = performance.now();
	const wait = async () => {
		await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
		await page.waitForFunction(over, { polling: 250, timeout: patience }, waits ?? null);
	};
	const done = await wait().then(
		() => true,
		() => false,
	);
	const seconds = (performance.now() - start) / 1000;
	const longest = done
		? await page.evaluate(() => (globalThis as never as { longestPause(): number }).longestPause())
		: Number.NaN;
	return { seconds, longest: longest / 1000, done };
}
