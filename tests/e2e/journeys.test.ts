import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { singleChapter } from '../../demo/ao3/work-page.ts';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { calmly } from '../../demo/prose.ts';
import { html } from '../../demo/reply.ts';
import type { DemoWork } from '../../demo/work.ts';
import { WORKS } from '../../demo/works.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { addresses, click, stored, untilSaid } from './helpers/own-pages.ts';
import { gateText, marked, noGate, press, saysAt, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const ASSAULT = '#work_1004';
const FLUFF = '#work_1001';

/** A chapter that does no more than name what this reader cannot read of. */
const NAMING: DemoWork = {
	...(WORKS[0] as DemoWork),
	id: 1050,
	chapters: [
		{
			title: 'One',
			text: [...calmly(6, 300), 'She said that vomit was a word she could not hear, and he nodded.', ...calmly(6, 320)],
		},
	],
};

inEachBrowser('someone who was hurt, on a phone, by touch', (name) => {
	const reader = readerIn(name);
	const phone = async (): Promise<Page> => {
		const page = await reader.tab();
		await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
		return page;
	};
	const tap = async (page: Page, selector: string) => {
		await page.bringToFront();
		await (await find(page, selector)).tap();
	};

	// The driver of Firefox emulates no touch.
	it.skipIf(name === 'firefox')('is set up in two taps, and meets none of the words', async () => {
		await reader.set();
		const first = await reader.launched.openOwn('welcome/index.html', await phone());
		await tap(first, `button ::-p-text(${words('preset_assault_name')})`);
		await tap(first, `button ::-p-text(${words('welcome_use')})`);
		await untilSaid(first, words('welcome_done'));
		const page = await phone();
		await page.goto(FIRST_PAGE);
		await marked(page, ASSAULT, 'skip');
		expect(await saysAt(page, ASSAULT)).toContain(words('topic_sexual_violence_name'));
		expect(await saysAt(page, ASSAULT)).not.toMatch(/non-con/i);
		await page.goto('https://archiveofourown.org/works/1004?view_adult=true');
		expect(await gateText(page)).not.toMatch(/non-con/i);
		const choices = await page.$eval('forewarned-gate', (gate) =>
			[...(gate.shadowRoot?.querySelectorAll('.choice') ?? [])].map((choice) => choice.textContent),
		);
		expect(choices[0]).toBe(words('gate_choice_back'));
	});
});

inEachBrowser('someone with a phobia, by keyboard alone', (name) => {
	const reader = readerIn(name);

	it('finds the topic, lets any mention count, and reads on past it', async () => {
		// Nothing but mentions: what is not very likely there is not told.
		await reader.set({ scanner: { on: true, sensitivity: 'sure', unset: 'show' } });
		const options = await reader.launched.openOwn('options/index.html#/rules');
		await options.bringToFront();
		const tabUntil = async (selector: string) => {
			for (let n = 0; n < 80; n++) {
				if (await options.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
				await options.keyboard.press('Tab');
			}
			throw new Error(`The Tab key does not reach ${selector}.`);
		};
		await tabUntil('input[type="search"]');
		await options.keyboard.type('puke');
		await find(options, '.found a[href="#/topics/vomit"]');
		await tabUntil('.found a[href="#/topics/vomit"]');
		await options.keyboard.press('Enter');
		await find(options, '[data-topic="vomit"]');
		await tabUntil('[data-topic="vomit"] input[type="radio"]');
		for (let n = 0; n < 2; n++) await options.keyboard.press('ArrowRight');
		await expect.poll(async () => (await stored(reader.own))?.levels.vomit).toBe('blur');
		await options.keyboard.down('Shift');
		await options.keyboard.press('Tab');
		await options.keyboard.up('Shift');
		await tabUntil('[data-topic="vomit"] [role="switch"]');
		await options.keyboard.press(' ');
		await expect.poll(async () => (await stored(reader.own))?.mentions).toEqual(['vomit']);

		const [chapter] = NAMING.chapters;
		const end = reader.proxy.serve(({ pathname }) =>
			pathname === '/works/1050' && chapter ? html(singleChapter(NAMING, chapter)) : undefined,
		);
		const page = await reader.tab();
		await page.goto('https://archiveofourown.org/works/1050');
		expect(await gateText(page)).toContain(words('ui_found_mentioned_one', 1));
		end();
		await page.bringToFront();
		await tabTo(page, 'gate_choice_veiled');
		await page.keyboard.press('Enter');
		await noGate(page);
		const veiled = await find(page, '[data-forewarned="blur"]');
		expect(await veiled.evaluate((element) => element.textContent)).toContain('vomit');
		expect(await page.evaluate(() => document.body.innerText)).not.toContain('she could not hear');
	});
});

inEachBrowser('someone who moves in with their filters', (name) => {
	const reader = readerIn(name);
	const SAVIOR = `window.ao3SaviorConfig = { showReasons: true, tagBlacklist: ['Fluff'], tagWhitelist: ['Magic Realism'] };`;

	it('finds them at work in lists, told as sentences, and changes one where it acts', async () => {
		await reader.set();
		const options = await reader.launched.openOwn('options/index.html#/yours');
		await options.bringToFront();
		await (await find(options, 'textarea.paste')).type(SAVIOR);
		await click(options, 'moving_look');
		await click(options, 'moving_take');
		await expect
			.poll(async () => (await stored(reader.own))?.rules.map(({ text, places, sites }) => [text, places, sites]))
			.toContainEqual(['skip label:=Fluff', ['list'], ['ao3']]);
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, FLUFF, 'skip');
		await press(page, 'page_why', FLUFF);
		expect(await saysAt(page, FLUFF)).toContain('Labels: “Fluff”');
		await press(page, 'choices_more', FLUFF);
		await press(page, 'choices_change_rule');
		await expect.poll(() => addresses(reader.own)).toContainEqual(expect.stringMatching(/#\/rules\/r-/));
		// In lists alone, as the other tool did.
		const story = await reader.tab();
		await story.goto('https://archiveofourown.org/works/1001');
		await marked(story, '#chapters .userstuff', 'show');
	});
});
