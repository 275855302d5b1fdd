import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { contents, oneChapter } from '../../../demo/ao3/work-page.ts';
import { calmly } from '../../../demo/prose.ts';
import { html } from '../../../demo/reply.ts';
import { chapterId, type DemoWork } from '../../../demo/work.ts';
import { WORKS } from '../../../demo/works.ts';
import { find } from './find.ts';
import type { Reader } from './reader.ts';

/** A fire in the second chapter, of which nothing is declared. */
const FIRE = [
	'The lamp had been low for an hour when Ines smelled the smoke.',
	'By the time she reached the stairs the whole lower floor was burning. Flames climbed the curtains and ran along the beams, and the heat drove her back.',
	'She could not breathe. The fire roared up the stairwell and the banister was alight; her sleeve caught and she beat at the flames with her bare hands.',
	'The roof fell in with a long crash. They pulled her out of the burning house by the arms, coughing, her hands blistered, and the blaze went on until dawn.',
];
/** A made-up work of three chapters, in no list of the demo. */
export const MILL: DemoWork = {
	...(WORKS[0] as DemoWork),
	id: 2001,
	title: 'The Mill House',
	chapters: [
		{ title: 'Bread', text: calmly(3, 11) },
		{ title: 'Embers', text: [...calmly(2, 31), ...FIRE, ...calmly(2, 51)] },
		{ title: 'Spring', text: calmly(3, 71) },
	],
};
/** Its chapters, its contents, and the way from one to the next. */
export const ONE = `https://archiveofourown.org/works/2001/chapters/${chapterId(MILL, 0)}`;
export const TWO = `https://archiveofourown.org/works/2001/chapters/${chapterId(MILL, 1)}`;
export const CONTENTS = 'https://archiveofourown.org/works/2001/navigate';
export const NEXT = 'li.chapter.next a';

/** Lets the archive have it. */
export const publish = (reader: Reader): (() => void) =>
	reader.proxy.serve(({ pathname }) => {
		if (pathname === '/works/2001/navigate') return html(contents(MILL));
		const at = MILL.chapters.findIndex((_, index) => pathname === `/works/2001/chapters/${chapterId(MILL, index)}`);
		const chapter = MILL.chapters[at];
		return chapter && html(oneChapter(MILL, at, chapter));
	});

/** Opens a page in a tab in front, and waits until the script is there that comes after the page. */
export async function openWhole(reader: Reader, url: string): Promise<Page> {
	const page = await reader.tab();
	await page.goto(url);
	await page.bringToFront();
	await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
	return page;
}

/** Waits until pieces of ours on the page say so. */
export const untilPiecesSay = (page: Page, text: string | RegExp): Promise<void> =>
	expect
		.poll(
			() =>
				page.$$eval('forewarned-veil', (all) =>
					all.map(({ shadowRoot }) => shadowRoot?.querySelector('div')?.textContent ?? '').join(' | '),
				),
			{ timeout: 20_000 },
		)
		.toMatch(text);

/** Waits for the sheet that asks first. */
export const asksFirst = (page: Page) => find(page, 'forewarned-veil >>> dialog[open] h1');
/** Waits until there is none. */
export const asksNoMore = (page: Page): Promise<void> =>
	expect.poll(() => page.$$('forewarned-veil >>> dialog')).toEqual([]);
/** Where the page is now. */
export const pathOf = (page: Page): Promise<string> => page.evaluate(() => location.pathname);
