import type { Page } from 'puppeteer-core';
import { list } from '../../../demo/ao3/list.ts';
import { FIRST_PAGE } from '../../../demo/archive.ts';
import { madeUp } from '../../../demo/hostile/random-page.ts';
import { html } from '../../../demo/reply.ts';
import { WORKS } from '../../../demo/works.ts';
import { framesOf, watchFrames } from '../../../tests/e2e/helpers/frames.ts';
import { newReader, type Reader } from '../../../tests/e2e/helpers/reader.ts';
import type { BrowserName } from '../browser/name.ts';
import { randomly } from '../random.ts';
import type { Bounds, Found } from './read.ts';

/** The works of the list: one that is to be veiled, one that is to be skipped, and others. */
const LISTED = [1001, 1002, 1006, 1004, 1003, 1020];
/** Words of the two that must not be seen: titles, and what their summaries say. */
const HIDDEN = ['What the Tide Kept', 'The winter the boats', 'The Quiet Ward', 'comes home from the capital'];
const LEVELS = { 'character-death': 'blur', 'sexual-violence': 'skip' } as const;

/** Milliseconds that a page may take until its scripts are through and its cards judged. */
const PATIENCE = 8000;

/** Pages that are shown to one browser: pages that are made to be too much wear it out. */
const LIFE = 250;

/** The list as a hostile page of this number. */
export function madeUpPage(number: number): string {
	const next = randomly(number);
	const works = LISTED.flatMap((id) => WORKS.filter((work) => work.id === id));
	return madeUp((below) => Math.floor(next() * below))(list('The Lantern Coast', works));
}

/**
 * In the page: resolves when its scripts are through, its cards are judged and some frames were drawn since; with the
 * cards that are not, if that takes too long. What scripts bring in is judged where its reader can look at it.
 */
async function quiet(patience: number): Promise<string[]> {
	const until = Date.now() + patience;
	const frame = () => new Promise(requestAnimationFrame);
	const onScreen = (cards: readonly HTMLElement[]) =>
		new Promise<HTMLElement[]>((resolve) => {
			const observer = new IntersectionObserver((entries) => {
				observer.disconnect();
				const seen = entries.filter(
					({ isIntersecting, boundingClientRect: { width, height } }) => isIntersecting && width >= 80 && height >= 16,
				);
				resolve(seen.map(({ target }) => target as HTMLElement));
			});
			for (const card of cards) observer.observe(card);
		});
	for (let frames = 0; frames < 3; frames++) {
		await frame();
		if (document.readyState !== 'complete' || document.documentElement.dataset.done === undefined) frames = -1;
		const cards = [...document.querySelectorAll<HTMLElement>('li.work.blurb')];
		const waiting = cards.filter(({ dataset }) => (dataset.forewarned ?? 'pending') === 'pending');
		const open = waiting.length > 0 ? await onScreen(waiting) : [];
		if (open.length > 0) frames = -1;
		if (frames < 0 && Date.now() > until) return ['never quiet', ...open.map(({ id }) => id)];
	}
	return [];
}

async function tryOne(reader: Reader, page: Page, number: number): Promise<readonly string[]> {
	const markup = madeUpPage(number);
	const end = reader.proxy.serve(({ searchParams }) =>
		searchParams.get('made') === String(number) ? html(markup) : undefined,
	);
	try {
		// Every third comes in pieces, so that scripts run before it is there.
		const pace = number % 3 === 0 ? '&stream=2' : '';
		await page.goto(`${FIRST_PAGE}?made=${number}${pace}`, { waitUntil: 'domcontentloaded' });
		const open = await page.evaluate(quiet, PATIENCE);
		const { leaks } = await framesOf(page);
		const read = [...new Set(leaks.map(({ text }) => `read: ${text}`))];
		return open.length > 0 ? [...read, open.join(' ')] : read;
	} catch (error) {
		return [`thrown: ${error instanceof Error ? error.message : error}`];
	} finally {
		end();
	}
}

/**
 * Shows hostile pages that are made up at random: words of what is to be veiled may be read in none of their frames.
 * `again`: the numbers of pages that failed before, instead.
 */
export async function fuzzHostile(
	name: BrowserName,
	{ count, time, seed }: Bounds,
	again: readonly number[] = [],
): Promise<Found> {
	const failures: string[] = [];
	const start = Date.now();
	const most = again.length || count;
	const isOver = () => pages >= most || Date.now() - start >= time;
	let pages = 0;
	while (!isOver()) {
		const reader = await newReader(name);
		const before = pages;
		try {
			await reader.set({ levels: LEVELS });
			const page = await reader.tab();
			await watchFrames(page, ...HIDDEN);
			for (; !isOver() && pages - before < LIFE && reader.launched.browser.connected; pages++) {
				const number = again[pages] ?? seed * 1_000_003 + pages;
				for (const broken of await tryOne(reader, page, number)) failures.push(`made up #${number}: ${broken}`);
			}
			if (!reader.launched.browser.connected) failures.push(`the browser is gone after ${pages} pages`);
		} finally {
			await reader.leave().catch(() => undefined);
		}
	}
	return { pages, seconds: (Date.now() - start) / 1000, failures };
}
