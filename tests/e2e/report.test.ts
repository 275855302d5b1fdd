import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { faults } from './helpers/axe.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { gateText, marked, press, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { unwarnedFile } from './helpers/unwarned.ts';

const STORY = 'https://archiveofourown.org/works/1002?view_adult=true';

inEachBrowser('something that is wrong', (name) => {
	const reader = readerIn(name);

	const report = async (page: Page): Promise<string> => {
		await find(page, 'forewarned-veil >>> textarea');
		return page.$$eval('forewarned-veil', (all) =>
			all.map(({ shadowRoot }) => shadowRoot?.querySelector('textarea')?.value ?? '').join(''),
		);
	};

	it('on a card is explained, and put into a report that does not tell the story', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, '#work_1002', 'blur');
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		await press(page, 'choices_more', '#work_1002');
		await press(page, 'report_open');
		const text = await report(page);
		expect(text).toMatch(
			/site: ao3\nverdict: blur\n- character-death: blur \(warning "Major Character Death" depicted/,
		);
		expect(text).not.toMatch(/What the Tide Kept|1002|https/);
		expect(await faults(page, 'forewarned-veil')).toEqual([]);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.$$('forewarned-veil >>> dialog')).toEqual([]);
	});

	it('with us is reported where the notice tells of it, with our scripts and no words of the page', async () => {
		await reader.set({});
		const page = await reader.tab();
		await page.goto(`${FIRST_PAGE}?break=script`);
		await press(page, 'report_open');
		const text = await report(page);
		expect(text).toMatch(/site: ao3\nfailure: \w*Error\n(- \S+ archives\/otw\.js:\d+:\d+\n?)+$/);
	});

	it('at the gate is reported by keyboard alone, with the title only when that is ticked', async () => {
		await reader.set({ levels: { 'character-death': 'skip' } });
		const page = await reader.tab();
		await page.goto(STORY);
		await gateText(page);
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		await page.bringToFront();
		await tabTo(page, 'choices_more');
		await page.keyboard.press('Enter');
		await find(page, 'forewarned-veil >>> dialog[open]');
		await tabTo(page, 'report_open');
		await page.keyboard.press('Enter');
		expect(await report(page)).not.toContain('What the Tide Kept');
		await (await find(page, 'forewarned-veil >>> input[type="checkbox"]')).focus();
		await page.keyboard.press(' ');
		await expect.poll(() => report(page)).toContain('title: What the Tide Kept');
		await tabTo(page, 'report_copy');
		await page.keyboard.press('Enter');
		await find(page, 'forewarned-veil >>> [role="status"]:not(:empty)');
	});

	describe('in a passage', () => {
		const story = unwarnedFile();

		it('is told by the kind of cue and its place; its text is added only when that is ticked', async () => {
			await reader.set({ levels: { 'sexual-violence': 'blur', medical: 'show' } });
			const page = await reader.tab();
			await page.goto(story, { waitUntil: [] });
			await press(page, 'gate_choice_veiled');
			await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
			await press(page, 'passages_more');
			await press(page, 'report_open');
			const text = await report(page);
			expect(text).toMatch(
				/site: document\npassage: blur, paragraphs \d+ to \d+\n(- .+\n)*- sexual-violence: \w+, by \w+/,
			);
			expect(text).not.toMatch(/struggled|mill-road/i);
			const read = await page.$$eval('forewarned-veil', (all) =>
				all.map(({ shadowRoot }) => shadowRoot?.querySelector('dialog section')?.textContent ?? '').join(''),
			);
			expect(read).toMatch(/Paragraphs \d+ to \d+.*Sexual violence: (very likely|probably)\. Clue: /s);
		});
	});
});

inEachBrowser('a link to helplines', (name) => {
	const reader = readerIn(name);

	const links = async (): Promise<(string | null)[][]> => {
		const page = await reader.tab();
		await page.goto('https://archiveofourown.org/works/1018?view_adult=true');
		await gateText(page);
		expect(await faults(page, 'forewarned-gate')).toEqual([]);
		return page.$eval('forewarned-gate', ({ shadowRoot }) =>
			[...(shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [link.href, link.target, link.rel]),
		);
	};

	it('stands in the gate of a story about suicide, where the reader wants it', async () => {
		await reader.set({ levels: { suicide: 'alert' }, helplines: true });
		expect(await links()).toEqual([['https://findahelpline.com/', '_blank', 'noreferrer noopener']]);
	});

	it('stands nowhere else, and not unasked', async () => {
		await reader.set({ levels: { suicide: 'alert' } });
		expect(await links()).toEqual([]);
		await reader.set({
			levels: { suicide: 'show' },
			silence: { withheld: 'alert', unrated: 'alert', unknown: 'alert' },
			helplines: true,
		});
		expect(await links()).toEqual([]);
	});
});
