import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { tabInFront } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { telling } from './helpers/telling.ts';

const CAREFUL = { levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } } as const;
const VEILED = 'What the Tide Kept';
const SKIPPED = 'The Quiet Ward';

interface Apis {
	chrome: {
		tabs: {
			discard(id: number): Promise<unknown>;
			update(id: number, change: { active: true }): Promise<unknown>;
			query(query: { discarded: true }): Promise<{ id: number }[]>;
		};
	};
}

/** Runs in a page of the extension: the browser frees what the tab holds. */
const discard = (id: number): Promise<void> =>
	(globalThis as never as Apis).chrome.tabs.discard(id).then(() => undefined);
/** Runs there too: the tabs of which the browser knows no more than where they were. */
const discarded = async (): Promise<number[]> =>
	(await (globalThis as never as Apis).chrome.tabs.query({ discarded: true })).map(({ id }) => id);
/** The same: puts a tab in front. */
const show = (id: number): Promise<void> =>
	(globalThis as never as Apis).chrome.tabs.update(id, { active: true }).then(() => undefined);

inEachBrowser('no frame of a tab that the browser', (name) => {
	const reader = readerIn(name);

	/** The number of the tab that a page is in. */
	const numberOf = async (page: Page): Promise<number> => {
		await page.bringToFront();
		return (await tabInFront(reader.own))?.id ?? -1;
	};

	it.each([
		// The settings take their time: the cover stands alone for some frames.
		['list', `${FIRST_PAGE}?break=slow`, '#work_1002[data-forewarned="blur"]', [VEILED, SKIPPED]],
		['chapter', 'https://archiveofourown.org/works/1002?view_adult=true&break=slow', 'forewarned-gate', ['Quillmark']],
	])('put aside and loads again when it is looked at: a %s', async (_, address, judged, marks) => {
		await reader.set(CAREFUL);
		const page = telling(reader, address, judged, ...marks);
		const tab = await reader.tab();
		await tab.goto(address);
		const id = await numberOf(tab);
		await page.nth(1);
		await reader.own.bringToFront();
		await reader.own.evaluate(discard, id);
		await expect.poll(() => reader.own.evaluate(discarded)).toHaveLength(1);
		const [aside = -1] = await reader.own.evaluate(discarded);
		await reader.own.evaluate(show, aside);
		const told = await page.nth(2);
		page.end();
		expect(told.leaks).toBe(0);
		expect(told.present).toBeGreaterThan(10);
	});
});
