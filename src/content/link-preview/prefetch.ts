import { isMetered } from '../../browser/metered';
import { createPace } from '../../core/pace';
import type { Page } from '../page';
import { readChapter, unread } from '../story/text/chapter';
import type { KnownLinks } from './known-links';
import { addressOf } from './link-targets';

/** How far below the window the end of the text may be, in heights of the window: the last screen. */
const NEAR = 1;

/** Whether the reader is on the last screen of the last text, and it is open to be read. */
function nearTheEnd({ site }: Page): boolean {
	const last = site.text ? [...document.querySelectorAll(site.text)].at(-1) : undefined;
	if (last?.getAttribute('data-forewarned') !== 'show' || document.visibilityState === 'hidden') return false;
	return last.getBoundingClientRect().bottom <= innerHeight * (1 + NEAR);
}

/**
 * The one request of our own: this archive's next page, as the reader's own click would ask for it, and no
 * other page that it may send us on to.
 */
async function load(url: URL, signal: AbortSignal): Promise<Document | undefined> {
	const response = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal });
	if (!response.ok) return undefined;
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Reads a page that is not on the screen, and has it judged; false: there is no text on it. */
async function judgeAhead(document: Document, next: URL, page: Page, signal: AbortSignal): Promise<boolean> {
	const there = { ...page, url: next };
	const pace = createPace();
	const chapters = [];
	for (const element of page.site.text ? document.querySelectorAll(page.site.text) : []) {
		const text = await readChapter(element, there, pace, signal);
		if (text) chapters.push({ name: text.name, chapter: text.chapter, found: text.found });
	}
	if (chapters.length === 0 || signal.aborted) return false;
	const story = page.site.story(document, next) ?? unread(there, document);
	await page.ask({ type: 'keep-prefetch', href: next.href, story, chapters });
	return true;
}

/**
 * When the end of a chapter is near, reads the page of the next one, once, and keeps what it is judged to be.
 * Only where the reader turned it on; never further ahead than one, never over a metered line, and given up
 * when the page is left.
 */
export function followEnd({ page, askAgain }: KnownLinks, signal: AbortSignal): () => void {
	if (!page.preferences.lookAhead) return () => undefined;
	const off = new AbortController();
	const both = AbortSignal.any([signal, off.signal]);
	const look = async (next: URL) => {
		try {
			const { first } = await page.ask({ type: 'claim-prefetch', href: next.href });
			const there = first ? await load(next, both) : undefined;
			if (there && (await judgeAhead(there, next, page, both))) askAgain();
		} catch (error) {
			// For those who look: then nothing is known of it, as without looking ahead.
			console.debug('Forewarned:', error);
		}
	};
	let begun = false;
	const check = () => {
		if (begun || both.aborted || isMetered(navigator) || !nearTheEnd(page)) return;
		const link = page.site.links(document, page.url).next;
		const next = link ? addressOf(link, page.url) : undefined;
		if (!next || next.origin !== location.origin) return;
		begun = true;
		void look(next);
	};
	addEventListener('scroll', check, { capture: true, passive: true, signal: both });
	addEventListener('pagehide', () => off.abort(), { signal: both });
	return check;
}
