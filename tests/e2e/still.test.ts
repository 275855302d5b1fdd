import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { untilReadable, watchFrames } from './helpers/frames.ts';
import { gateText, noGate, press, pressTwice, unhurried } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const CHAPTER = 'https://archiveofourown.org/works/1030/chapters/103002';
const LEVELS = { 'sexual-violence': 'blur', medical: 'show', needles: 'show' } as const;
/** The first passage, the paragraph after it, and something further down. */
const VEILED = '[data-forewarned="blur"]';
const AFTER = `#chapters p:not([data-forewarned]):nth-last-of-type(5)`;

interface Shifts {
	shifts: number[];
}

/** Counts what the browser itself calls a layout shift, an answer to a press or not; Firefox counts none. */
const countShifts = (page: Page) =>
	page.evaluateOnNewDocument(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as never as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
const shiftsOf = (page: Page) => page.evaluate(() => (globalThis as never as Shifts).shifts);

inEachBrowser('a page that is read', (name) => {
	const reader = readerIn(name);

	const open = async (width: number, url = CHAPTER): Promise<Page> => {
		await reader.set({ levels: LEVELS });
		const page = await reader.tab();
		await page.setViewport({ width, height: 800 });
		await watchFrames(page, 'Marrowby');
		await countShifts(page);
		await page.goto(url, { waitUntil: [] });
		return page;
	};
	/** Pixels below the upper edge of the window. */
	const seenAt = (page: Page, selector: string) =>
		page.$eval(selector, (element) => element.getBoundingClientRect().top);
	/** Pixels below the head of the page: whoever presses something scrolls to it. */
	const topOf = (page: Page, selector: string) =>
		page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top + scrollY));

	it.each([390, 1280])(
		'moves nothing when a gate comes and a passage is shown and veiled again, %i px',
		async (width) => {
			const page = await open(width);
			await gateText(page);
			await page.bringToFront();
			await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
			// What the page moved itself while its style sheet was on its way is not ours.
			await page.evaluate(() => {
				(globalThis as never as Shifts).shifts.length = 0;
			});
			const heading = await topOf(page, '#workskin');
			await press(page, 'gate_choice_veiled');
			await noGate(page);
			await find(page, VEILED);
			expect(await topOf(page, '#workskin')).toBe(heading);
			const start = await topOf(page, AFTER);

			await press(page, 'page_show');
			expect(await topOf(page, AFTER)).toBe(start);
			await unhurried(page);
			await press(page, 'page_click_again');
			await untilReadable(page, 'Marrowby');
			expect(await topOf(page, AFTER)).toBe(start);
			await press(page, 'page_veil_again');
			await find(page, VEILED);
			expect(await topOf(page, AFTER)).toBe(start);
			expect(await shiftsOf(page)).toEqual([]);
		},
	);

	it('opens behind the gate where a link into it leads', async () => {
		const page = await open(390, `${CHAPTER}#feedback`);
		await press(page, 'gate_choice_skipped');
		await noGate(page);
		await find(page, '[data-forewarned="skip"]');
		const height = await page.evaluate(() => innerHeight);
		expect(await seenAt(page, '#feedback')).toBeLessThan(height);
		expect(await seenAt(page, '#feedback')).toBeGreaterThanOrEqual(-1);
	});

	// Chromium moves on by itself while the page it goes back to still grows, with us or without: near is all it can be.
	it('comes back near to where its reader was', async () => {
		const page = await open(390);
		await press(page, 'gate_choice_veiled');
		await find(page, VEILED);
		await page.$eval(AFTER, (element) => scrollBy({ top: element.getBoundingClientRect().top - 200 }));
		const before = await seenAt(page, AFTER);
		await page.reload({ waitUntil: ['load'] });
		await find(page, VEILED);
		await expect
			.poll(async () => Math.abs((await seenAt(page, AFTER)) - before))
			.toBeLessThan(name === 'firefox' ? 3 : 250);
	});

	it('shows a passage and folds it again without what is above it moving', async () => {
		const page = await open(1280);
		await press(page, 'gate_choice_skipped');
		await find(page, '[data-forewarned="skip"]');
		const bar = await topOf(page, '#chapters forewarned-veil');
		await pressTwice(page, 'page_open');
		await untilReadable(page, 'Marrowby');
		expect(await topOf(page, '#chapters forewarned-veil')).toBe(bar);
	});

	it('is dark where the page is dark, whatever the browser prefers, and written from left to right', async () => {
		await reader.set({ levels: LEVELS });
		const page = await reader.tab();
		await page.evaluateOnNewDocument(() => {
			const look = new MutationObserver(() => {
				if (!document.documentElement) return;
				look.disconnect();
				const style = document.createElement('style');
				style.textContent = 'html{direction:rtl}body{background:#222!important;color:#eee!important}';
				document.documentElement.append(style);
			});
			look.observe(document, { childList: true });
		});
		await page.goto(CHAPTER);
		await press(page, 'gate_choice_veiled');
		await find(page, VEILED);
		const looks = () =>
			page.$$eval('forewarned-veil', (all) => [
				...new Set(all.map((one) => [getComputedStyle(one).colorScheme, getComputedStyle(one).direction].join())),
			]);
		await expect.poll(looks).toEqual(['dark,ltr']);
	});
});
