import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/** What the sampler saw, frame by frame. */
export interface Frames {
	/** Animation frames looked at. */
	readonly frames: number;
	/** Frames in which marked text stood in the page at all, readable or not. */
	readonly present: number;
	/** How far the document had come in the first frame with a gate; undefined: there was none. */
	readonly gateAt?: DocumentReadyState;
	/** The marked words that could be read, and in which frame; empty: nothing leaked. */
	readonly leaks: readonly { readonly frame: number; readonly text: string }[];
}

/** Runs in the page, in every frame, before any script of the page's own. */
function sample(marks: string[]): void {
	const seen: {
		frames: number;
		present: number;
		gateAt?: DocumentReadyState;
		leaks: { frame: number; text: string }[];
	} = { frames: 0, present: 0, leaks: [] };

	const parentOf = (node: Node): Node | null =>
		(node instanceof Element && node.assignedSlot) ||
		(node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);

	const readable = (node: Text): boolean => {
		const range = document.createRange();
		range.selectNodeContents(node);
		const drawn = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
		if (!drawn || !node.parentElement || getComputedStyle(node.parentElement).visibility !== 'visible') return false;
		// A blurred text counts as readable: only what is not painted at all is out of reach.
		for (let at: Node | null = node.parentElement; at instanceof Element; at = parentOf(at)) {
			if (Number(getComputedStyle(at).opacity) === 0) return false;
		}
		return true;
	};

	const textsWith = (words: string[]): Text[] => {
		const found: Text[] = [];
		if (!document.documentElement) return found;
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			if (words.some((word) => text.includes(word)) && !node.parentElement?.closest('head')) found.push(node as Text);
		}
		return found;
	};

	const look = () => {
		seen.frames++;
		if (document.querySelector('forewarned-gate')) seen.gateAt ??= document.readyState;
		const present = textsWith(marks);
		if (present.length > 0) seen.present++;
		for (const node of present) {
			if (readable(node)) seen.leaks.push({ frame: seen.frames, text: node.data.trim().slice(0, 60) });
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	Object.assign(globalThis, {
		forewarnedFrames: seen,
		forewarnedCanRead: (word: string) => textsWith([word]).some(readable),
	});
}

interface Sampled {
	forewarnedFrames: Frames;
	forewarnedCanRead(word: string): boolean;
}

/** From now on every page that opens in this tab is watched for words that must not be read. */
export async function watchFrames(page: Page, ...marks: string[]): Promise<void> {
	await page.evaluateOnNewDocument(sample, marks);
}

/** Opens a page in a new tab that is watched for these words from the first frame on, and waits until it is there. */
export async function openWatched(reader: Reader, url: string, ...marks: string[]): Promise<Page> {
	const page = await reader.tab();
	await watchFrames(page, ...marks);
	await page.goto(url);
	return page;
}

/** The same, but does not wait: what the page does while it is still on its way can be looked at. */
export async function beginWatched(reader: Reader, url: string, ...marks: string[]): Promise<Page> {
	const page = await reader.tab();
	await watchFrames(page, ...marks);
	await page.goto(url, { waitUntil: [] });
	return page;
}

/** The same as a script for a page's own head: for pages that no driver is let into before they begin. */
export const watcher = (...marks: string[]): string => `<script>(${sample})(${JSON.stringify(marks)})</script>`;

/** Watches a page that is open: Firefox lets no driver in before a page of an extension begins. */
export async function watchFromNow(page: Page, ...marks: string[]): Promise<void> {
	await page.evaluate(sample, marks);
}

/** What was seen since the page began to load. */
export const framesOf = (page: Page): Promise<Frames> =>
	page.evaluate(() => (globalThis as never as Sampled).forewarnedFrames);

/** Whether the words can be read in the page now; the tab must be watched. */
export const canRead = (page: Page, words: string): Promise<boolean> =>
	page.evaluate((word) => (globalThis as never as Sampled).forewarnedCanRead(word), words);

/** Waits until the words can be read. */
export async function untilReadable(page: Page, words: string): Promise<void> {
	await page.waitForFunction(
		(word) => (globalThis as never as Sampled).forewarnedCanRead(word),
		{ polling: 50 },
		words,
	);
}
