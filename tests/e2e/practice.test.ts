import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, untilReadable, watchFromNow } from './helpers/frames.ts';
import { stored, untilSaid } from './helpers/own-pages.ts';
import { gateText, marked, noGate, pressTwice, saysAt, tabTo, unhurried } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const KEEPER = '#keeper';
const SUMMARY = words('ui_preview_summary');
const PASSAGE = words('ui_preview_passage');
const DRIZZLE = words('practice_text_drizzle');

inEachBrowser('the practice page', (name) => {
	const reader = readerIn(name);

	const open = async (): Promise<Page> => {
		const page = await reader.launched.openOwn('practice/index.html');
		await page.bringToFront();
		await watchFromNow(page, PASSAGE, DRIZZLE, SUMMARY);
		return page;
	};
	const level = async (page: Page, value: string) => (await find(page, `label[data-value="${value}"]`)).click();
	/** By keyboard alone, from wherever it is to the button that opens the story. */
	const openStory = async (page: Page) => {
		await (await find(page, `button ::-p-text(${words('practice_open')})`)).evaluate((at) =>
			(at.closest('button') as HTMLElement).focus(),
		);
		await page.keyboard.press('Enter');
		return gateText(page);
	};

	it('does to a card what each level does, and takes it back', async () => {
		await reader.set();
		const page = await open();
		await marked(page, KEEPER, 'blur');
		await marked(page, '#bread', 'show');
		expect(await canRead(page, SUMMARY)).toBe(false);
		await pressTwice(page, 'page_show', KEEPER);
		await untilReadable(page, SUMMARY);
		await level(page, 'skip');
		await marked(page, KEEPER, 'skip');
		expect(await canRead(page, SUMMARY)).toBe(false);
		expect(await saysAt(page, KEEPER)).toContain(words('page_card_skip', words('topic_rain_name')));
		await level(page, 'alert');
		await marked(page, KEEPER, 'alert');
		await untilReadable(page, SUMMARY);
	});

	it('asks before the story, goes back by Escape, and veils what was chosen, all by keyboard', async () => {
		await reader.set();
		const page = await open();
		expect(await openStory(page)).toContain(words('topic_rain_name'));
		expect(await canRead(page, PASSAGE)).toBe(false);
		await page.keyboard.press('Escape');
		await noGate(page);
		await untilSaid(page, words('practice_back'));
		await openStory(page);
		await tabTo(page, 'gate_choice_veiled');
		await page.keyboard.press('Enter');
		await noGate(page);
		await untilReadable(page, words('practice_text_stove'));
		expect(await canRead(page, PASSAGE)).toBe(false);
		expect(await canRead(page, DRIZZLE)).toBe(false);
		await tabTo(page, 'page_show');
		await page.keyboard.press('Enter');
		await find(page, `.chapter-text forewarned-veil >>> button ::-p-text(${words('page_click_again')})`);
		await unhurried(page);
		await page.keyboard.press('Enter');
		await untilReadable(page, PASSAGE);
		expect(await canRead(page, DRIZZLE)).toBe(false);
	});

	it('lifts veils the way the reader set, and changes none of the settings', async () => {
		await reader.set({ reveal: 'hold', levels: { needles: 'skip' } });
		const before = await stored(reader.own);
		const page = await open();
		await marked(page, KEEPER, 'blur');
		await level(page, 'skip');
		expect(await openStory(page)).toContain(words('gate_choice_next'));
		await tabTo(page, 'gate_choice_next');
		await page.keyboard.press('Enter');
		await noGate(page);
		await untilSaid(page, words('practice_next'));
		expect(await stored(reader.own)).toEqual(before);
	});
});
