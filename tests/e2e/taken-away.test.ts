import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { click, registrations, untilSaid } from './helpers/own-pages.ts';
import { giveBack, takeAway } from './helpers/permissions.ts';
import { gateText, marked } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const VEILED = 'What the Tide Kept';
const CARD = '#work_1002';
const ARTICLE = 'http://stories.example/blog/the-mill-road';

/** Runs in the page: a copy of an element with styles of its own, at the end of another; gives its id. */
function addCopy(of: string, to: string): string {
	const copy = document.querySelector(of)?.cloneNode(true) as HTMLElement;
	for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
		element.removeAttribute('data-forewarned');
		element.style.cssText = 'visibility:visible!important;opacity:1!important';
		if (element.localName === 'forewarned-veil') element.remove();
	}
	copy.id = 'copy';
	document.querySelector(to)?.append(copy);
	return `#${copy.id}`;
}

inEachBrowser('when the leave to read a site is taken away under its page', (name) => {
	const reader = readerIn(name);

	/** The page as it is without us: all of it can be read, nothing of ours is on it, the popup says why. */
	async function reloaded(page: Page, text: string, why: string): Promise<Page> {
		const errors: unknown[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.bringToFront();
		await page.reload();
		await untilReadable(page, text);
		expect(await page.$('[data-forewarned], forewarned-veil, forewarned-gate')).toBeNull();
		const popup = await openPopup(reader, page);
		await untilSaid(popup, words(why));
		expect(errors).toEqual([]);
		return popup;
	}

	it('a list stays veiled, what is added is veiled, and it is plain when it is loaded again', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await openWatched(reader, FIRST_PAGE, VEILED);
		await marked(page, CARD, 'blur');
		await takeAway(reader, 'archiveofourown.org');
		await page.bringToFront();
		await marked(page, await page.evaluate(addCopy, CARD, 'ol.index'), 'blur');
		expect(await canRead(page, VEILED)).toBe(false);
		expect((await framesOf(page)).leaks).toEqual([]);
		// Levels still count here.
		await reader.set({ levels: { 'character-death': 'show', 'graphic-violence': 'show' } });
		await marked(page, CARD, 'show');
		await reader.set({ levels: { 'character-death': 'blur' } });
		await marked(page, CARD, 'blur');
		expect(await canRead(page, VEILED)).toBe(false);
		const popup = await reloaded(page, VEILED, 'popup_host_ungranted');
		await giveBack(reader, page, popup, 'popup_allow');
		await marked(page, CARD, 'blur');
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('a gate stays, and so does what is behind it', async () => {
		await reader.set();
		if (name === 'firefox') {
			await click(await openPopup(reader, await openWatched(reader, ARTICLE)), 'popup_always');
			await expect.poll(() => registrations(reader.own), { timeout: 10_000 }).toBe(1);
			await reader.tidy();
		}
		const page = await openWatched(reader, ARTICLE, UNWARNED_MARK);
		await gateText(page);
		await takeAway(reader, 'stories.example');
		await page.bringToFront();
		await page.evaluate(addCopy, 'article p', 'article');
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		await gateText(page);
		expect(await canRead(page, UNWARNED_MARK)).toBe(false);
		expect((await framesOf(page)).leaks).toEqual([]);
		const popup = await reloaded(page, UNWARNED_MARK, 'popup_host_off');
		await giveBack(reader, page, popup, 'popup_always');
		await gateText(page);
	});
});
