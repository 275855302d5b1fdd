import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { BELLS } from '../../demo/bells.ts';
import { faults } from './helpers/axe.ts';
import {
	AO3,
	checkFromPopup,
	checkPage,
	ENTIRE,
	FFN,
	follow,
	gaps,
	LIST,
	publishList,
	rowOf,
	untilRead,
} from './helpers/bells.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { allStored, click, forgetAll, untilSaid } from './helpers/own-pages.ts';
import { gateText, marked, press } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const LEVELS = { 'sexual-violence': 'skip', needles: 'blur', medical: 'blur', panic: 'alert' } as const;
/** Milliseconds between two requests, less what clocks and the line may differ by. */
const APART = 1450;
/** Milliseconds for a test that reads twelve pages, one after the other. */
const LONG = 150_000;

inEachBrowser('checking a whole story', (name) => {
	const reader = readerIn(name);
	beforeEach(() => forgetAll(reader.own));

	const open = async (url: string): Promise<Page> => {
		const page = await reader.tab();
		await page.goto(url);
		return page;
	};
	const fromPopup = async (page: Page): Promise<Page> => {
		await marked(page, '#workskin .userstuff.module, #storytext', 'show');
		await checkFromPopup(await openPopup(reader, page));
		return checkPage(reader);
	};
	const held = async (page: Page) => {
		const row = (await rowOf(page, 'Sexual violence')) ?? [];
		return row.flatMap((cell, i) => (cell === '' ? [] : [i + 1]));
	};

	it('asks once where an archive shows all of it on one page, and says where what is', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open(`${AO3}/chapters/${BELLS.id * 100 + 1}`);
		const { asked, end } = follow(reader);
		const check = await fromPopup(page);
		await untilRead(check);
		end();
		expect(asked.map(({ url }) => url)).toEqual([ENTIRE]);
		expect(await held(check)).toEqual([3]);
		expect((await rowOf(check, 'Needles'))?.[7]).not.toBe('');
		expect((await rowOf(check, 'Anxiety and panic'))?.[4]).toContain(words('check_author_says'));
		await untilSaid(check, words('story_start_after', 8));
		expect(await faults(check)).toEqual([]);
	});

	it(
		'asks chapter by chapter elsewhere, never twice within a second and a half, and waits when it is told to',
		async () => {
			await reader.set({ levels: LEVELS });
			const page = await open(`${FFN}/5/Twelve-Bells`);
			const { asked, end } = follow(reader, { part: `/s/${BELLS.id}/4/`, seconds: 7 });
			const check = await fromPopup(page);
			await untilSaid(check, words('story_progress', 2, 12));
			await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(4);
			await find(check, '.progress ::-p-text(FanFiction.net asked for a pause)');
			await untilRead(check);
			end();
			const numbers = asked.map(({ url }) => Number(/\/s\/\d+\/(\d+)/.exec(url)?.[1]));
			expect(numbers).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
			expect(Math.min(...gaps(asked))).toBeGreaterThanOrEqual(APART);
			expect(gaps(asked)[3]).toBeGreaterThanOrEqual(6900);
			expect(await held(check)).toEqual([3]);
		},
		LONG,
	);

	it(
		'stops, keeps what was read, and goes on from there without asking for a page again',
		async () => {
			await reader.set({ levels: LEVELS });
			const page = await open(`${FFN}/1/Twelve-Bells`);
			const { asked, end } = follow(reader);
			const check = await fromPopup(page);
			await untilSaid(check, words('story_progress', 3, 12));
			await click(check, 'check_stop');
			await untilSaid(check, words('story_end_stopped'));
			expect(await held(check)).toEqual([3]);
			const before = asked.length;
			await new Promise((later) => setTimeout(later, 2500));
			expect(asked.length).toBe(before);
			// Firefox reports no load event for pages of extensions.
			await check.goto(await check.evaluate(() => location.href), { waitUntil: [] });
			await untilSaid(check, words('story_end_stopped'));
			await click(check, 'story_go_on');
			await untilRead(check);
			end();
			expect(new Set(asked.map(({ url }) => url)).size).toBe(12);
			// The one that was on its way when it was stopped is asked for again, at most.
			expect(asked.length).toBeLessThanOrEqual(13);
			expect(Math.min(...gaps(asked))).toBeGreaterThanOrEqual(APART);
		},
		LONG,
	);

	it('says so when no page of the archive is open any more, and goes on when one is', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open(`${FFN}/1/Twelve-Bells`);
		const check = await fromPopup(page);
		await untilSaid(check, words('story_progress', 1, 12));
		await page.close();
		await untilSaid(check, words('story_end_closed', 'FanFiction.net'));
		await open(`${FFN}/2/Twelve-Bells`);
		await check.bringToFront();
		await click(check, 'story_go_on');
		await untilSaid(check, words('story_progress', 3, 12));
		await click(check, 'check_stop');
		await untilSaid(check, words('story_end_stopped'));
	});

	it('begins from a page of contents, too', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open(`${AO3}/navigate`);
		const { asked, end } = follow(reader);
		await checkFromPopup(await openPopup(reader, page));
		const check = await checkPage(reader);
		await untilRead(check);
		end();
		expect(asked.map(({ url }) => url)).toEqual([ENTIRE]);
		await untilSaid(check, BELLS.title);
	});

	it('does not go past a question that is its reader’s to answer', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await open('https://archiveofourown.org/works/1002');
		await gateText(page);
		await press(page, 'story_title', 'forewarned-gate');
		const check = await checkPage(reader);
		await untilSaid(check, words('story_end_gate', 'Archive of Our Own'));
		expect(reader.proxy.requests.filter((url) => url.includes('view_adult'))).toEqual([]);
	});

	it('is known from then on: the card in a list, and a gate that was agreed to, passages veiled', async () => {
		await reader.set({ levels: { ...LEVELS, 'sexual-violence': 'blur' } });
		const end = publishList(reader);
		const list = await open(LIST);
		await marked(list, '.work.blurb', 'show');
		await list.goto(AO3);
		const check = await fromPopup(list);
		await untilRead(check);
		expect(await allStored(reader.own)).toContain('chapters:index');
		expect(await allStored(reader.own)).not.toContain(BELLS.title);
		await click(check, 'story_veiled');
		const opened = async () => (await reader.launched.browser.pages()).find((one) => one.url() === ENTIRE);
		await expect.poll(opened).toBeTruthy();
		const story = (await opened()) as Page;
		await story.bringToFront();
		await find(story, '#chapter-3 [data-forewarned="blur"]');
		expect(await story.$('forewarned-gate')).toBeNull();
		await list.goto(LIST);
		await list.bringToFront();
		await marked(list, '.work.blurb', 'blur');
		end();
		await check.close();
		await list.bringToFront();
		await list.waitForFunction(() => document.visibilityState === 'visible', { polling: 50 });
		const { asked, end: enough } = follow(reader);
		await press(list, 'choices_more', '.work.blurb');
		await press(list, 'story_title');
		await untilRead(await checkPage(reader));
		enough();
		expect(asked).toEqual([]);
	});
});
