import { type Answer, NoPageOpen } from '../core/read-story';
import { browser } from './api';
import type { StoryToCheck } from './story-check';

/** What came of asking; `elsewhere`: the tab shows another archive. */
type Reply = ({ readonly is: 'answer' } & Answer) | { readonly is: 'unreachable' | 'elsewhere' };

/** Milliseconds that an answer is waited for. */
const LONGEST = 60_000;

/**
 * Runs in a page of the archive, by itself: nothing around it is there. As the reader's own click would ask: with
 * their session, for what they may see; and nowhere but at the archive of that page.
 */
async function ask(url: string, longest: number): Promise<Reply> {
	if (new URL(url).origin !== location.origin) return { is: 'elsewhere' };
	try {
		const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(longest) });
		const retryAfter = response.headers.get('retry-after');
		const body = await response.text();
		const { status, url: from } = response;
		return { is: 'answer', status, url: from, body, ...(retryAfter !== null && { retryAfter }) };
	} catch {
		return { is: 'unreachable' };
	}
}

/** Asks for a page through a tab; undefined: it cannot be asked through this one, or sleeps. */
async function through(tabId: number, url: string): Promise<Reply | undefined> {
	const asleep = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST * 1.25));
	const run = browser.scripting.executeScript({ target: { tabId }, func: ask, args: [url, LONGEST] });
	const replied = run.then(([first]) => (first?.result as Reply | null | undefined) ?? undefined);
	return Promise.race([replied.catch(() => undefined), asleep]);
}

/** The tabs through which an archive can be asked: the one that it began in, then others of the same host. */
async function tabsFor({ tabId, isPrivate }: StoryToCheck, url: string): Promise<number[]> {
	const { protocol, hostname } = new URL(url);
	const open = await browser.tabs.query({ url: `${protocol}//${hostname}/*` }).catch(() => []);
	return [tabId, ...open.flatMap(({ id, incognito }) => (id !== undefined && incognito === isPrivate ? [id] : []))];
}

/** Asks for one page of a story through an open page of its archive. Rejects with `NoPageOpen` if there is none. */
export async function askForPage(story: StoryToCheck, url: string): Promise<Answer> {
	for (const tab of await tabsFor(story, url)) {
		const reply = await through(tab, url);
		if (reply?.is === 'answer') return reply;
		if (reply?.is === 'unreachable') throw new Error('The archive cannot be reached.');
	}
	throw new NoPageOpen();
}
