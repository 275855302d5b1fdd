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

	// A hostile page has forms with fields, and pictures, that are named like what is asked for here.
	const getter = <T>(of: object, name: string) => {
		const get = Object.getOwnPropertyDescriptor(of, name)?.get;
		return (from: Node): T => get?.call(from);
	};
	const slotOf = getter<Element | null>(Element.prototype, 'assignedSlot');
	const above = getter<Node | null>(Node.prototype, 'parentNode');
	const holder = getter<Element | null>(Node.prototype, 'parentElement');
	const root = getter<Element | null>(Document.prototype, 'documentElement');
	const state = getter<DocumentReadyState>(Document.prototype, 'readyState');
	const parentOf = (node: Node): Node | null => {
		const parent = above(node);
		return (node instanceof Element && slotOf(node)) || (parent instanceof ShadowRoot ? parent.host : parent);
	};
	const hasGate = () => Document.prototype.querySelector.call(document, 'forewarned-gate') !== null;

	const readable = (node: Text): boolean => {
		const range = new Range();
		range.selectNodeContents(node);
		const drawn = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
		const parent = holder(node);
		if (!drawn || !parent || getComputedStyle(parent).visibility !== 'visible') return false;
		// A blurred text counts as readable: only what is not painted at all is out of reach.
		for (let at: Node | null = parent; at instanceof Element; at = parentOf(at)) {
			if (Number(getComputedStyle(at).opacity) === 0) return false;
		}
		return true;
	};

	const textsWith = (words: string[]): Text[] => {
		const found: Text[] = [];
		const top = root(document);
		if (!top) return found;
		const walker = Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = holder(node);
			const text = node.nodeValue ?? '';
			if (parent && words.some((word) => text.includes(word)) && !Element.prototype.closest.call(parent, 'head'))
				found.push(node as Text);
		}
		return found;
	};

	const look = () => {
		seen.frames++;
		if (hasGate()) seen.gateAt ??= state(document);
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

/** Goes to the end of a list until the words there can be read: what scripts bring in is judged on the screen. */
export async function untilReadableAtEnd(page: Page, words: string): Promise<void> {
	await page.waitForFunction(
		(word) => {
			scrollTo(0, document.documentElement.scrollHeight);
			return (globalThis as never as Sampled).forewarnedCanRead(word);
		},
		{ polling: 50 },
		words,
	);
}

/** Waits until the words can be read. */
export async function untilReadable(page: Page, words: string): Promise<void> {
	await page.waitForFunction(
		(word) => (globalThis as never as Sampled).forewarnedCanRead(word),
		{ polling: 50 },
		words,
	);
}
