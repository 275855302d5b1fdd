import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { list } from '../../../demo/ao3/list.ts';
import { BELLS } from '../../../demo/bells.ts';
import { html } from '../../../demo/reply.ts';
import { find } from './find.ts';
import type { Reader } from './reader.ts';
import { words } from './words.ts';

/** Where the story of twelve chapters is on one page, and where it is chapter by chapter. */
export const AO3 = `https://archiveofourown.org/works/${BELLS.id}`;
export const ENTIRE = `${AO3}?view_full_work=true`;
export const FFN = `https://www.fanfiction.net/s/${BELLS.id}`;
/** A list that has it, and nothing else. */
export const LIST = 'https://archiveofourown.org/tags/Bells/works';
export const publishList = ({ proxy }: Reader): (() => void) =>
	proxy.serve(({ pathname }) => (pathname === new URL(LIST).pathname ? html(list('Bells', [BELLS])) : undefined));

/** A request for the story: its address, and when it came. */
export interface Asked {
	readonly url: string;
	readonly at: number;
}

/**
 * Writes down every request for the story from now on. `busyAt`: the address whose first request is answered with 429
 * and a `Retry-After` of so many seconds.
 */
export function follow({ proxy }: Reader, busyAt?: { part: string; seconds: number }): { asked: Asked[]; end(): void } {
	const asked: Asked[] = [];
	let busy = busyAt !== undefined;
	const end = proxy.serve(({ href }) => {
		if (!href.startsWith(AO3) && !href.startsWith(FFN)) return undefined;
		asked.push({ url: href, at: Date.now() });
		if (!busy || !busyAt || !href.includes(busyAt.part)) return undefined;
		busy = false;
		return { ...html('Retry later', 429), headers: { 'retry-after': String(busyAt.seconds) } };
	});
	return { asked, end };
}

/** Milliseconds between each request and the next. */
export const gaps = (asked: readonly Asked[]): number[] => asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));

/** The page of ours that opened for a story. */
export async function checkPage({ launched }: Reader): Promise<Page> {
	const opened = async () => {
		for (const page of await launched.browser.pages()) {
			// Firefox tells the driver of no page of an extension that it opened itself; the page knows.
			const address = await page.evaluate(() => location.href).catch(() => '');
			if (address.includes('check/index.html?story=')) return page;
		}
		return undefined;
	};
	await expect.poll(opened, { timeout: 20_000 }).toBeTruthy();
	const page = (await opened()) as Page;
	await page.bringToFront();
	return page;
}

/** Waits until all of the story was read: twelve pages take half a minute on a busy machine. */
export async function untilRead(check: Page): Promise<void> {
	const said = () => check.evaluate(() => document.body.innerText);
	await expect.poll(said, { timeout: 90_000, interval: 200 }).toContain(words('story_again'));
}

/** What the map says of a topic, chapter by chapter; undefined: nothing of it is on the map. */
export const rowOf = (page: Page, topic: string): Promise<string[] | undefined> =>
	page.$$eval(
		'.story-map tbody tr',
		(rows, name) => {
			const row = rows.find((one) => one.querySelector('th')?.textContent === name);
			return row && [...row.querySelectorAll('td:not(.declared-mark)')].map((cell) => cell.textContent ?? '');
		},
		topic,
	);

/** Has the story checked from the popup over a page of it. */
export async function checkFromPopup(popup: Page): Promise<void> {
	const button = await find(popup, `button ::-p-text(${words('story_title')})`);
	// The popup closes itself, and takes the driver's answer with it.
	await button.click().catch(() => undefined);
}
