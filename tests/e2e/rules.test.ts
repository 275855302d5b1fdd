import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import { readRule } from '../../src/core/query/index.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, framesOf, untilReadable } from './helpers/frames.ts';
import { addresses, stored } from './helpers/own-pages.ts';
import { gateText, marked, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { unwarnedFile } from './helpers/unwarned.ts';
import { words } from './helpers/words.ts';

const DEATH = '#work_1002';
const CALM = 'Ines Calder was thirty-four';
const STRUGGLE = 'struggled';
/** Nothing but rules asks for anything. */
const SHOWN = { 'sexual-violence': 'show', medical: 'show', needles: 'show', captivity: 'show' } as const;

const rules = (...lines: string[]) => lines.map((line, i) => readRule(line, `r-${i}`).rule);

inEachBrowser('a rule for passages', (name) => {
	const story = unwarnedFile();
	const reader = readerIn(name);
	const open = () => beginWatched(reader, story, UNWARNED_MARK, STRUGGLE);

	it('veils them without a gate, says which rule it was and leads to it', async () => {
		await reader.set({ levels: SHOWN, rules: rules('blur in:passage topic:sexual-violence') });
		const page = await open();
		await untilReadable(page, CALM);
		expect(await page.$('forewarned-gate')).toBeNull();
		expect(await canRead(page, STRUGGLE)).toBe(false);
		await press(page, 'passages_more');
		const bar = await page.$$eval('forewarned-veil', ([first]) => first?.shadowRoot?.textContent ?? '');
		expect(bar).toContain('blur topic:sexual-violence');
		expect((await framesOf(page)).leaks.filter(({ text }) => text.includes(STRUGGLE))).toEqual([]);
		await press(page, 'choices_change_rule');
		await expect
			.poll(() => addresses(reader.own))
			.toContainEqual(expect.stringMatching(/options\/index\.html#\/rules\/r-0$/));
	});

	it('without a place gates first, and veils what it asks for', async () => {
		await reader.set({ levels: SHOWN, rules: rules('blur topic:sexual-violence found:any') });
		const page = await open();
		expect(await gateText(page)).toContain('blur topic:sexual-violence');
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, CALM);
		expect(await canRead(page, STRUGGLE)).toBe(false);
	});
});

inEachBrowser('after a choice on a card', (name) => {
	const reader = readerIn(name);

	it('the keyboard is back at the card', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'blur');
		await press(page, 'choices_more', DEATH);
		await press(page, 'choices_story');
		await marked(page, DEATH, 'show');
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('work_1002');
	});
});

inEachBrowser('on touch, a long press on the badge', (name) => {
	const reader = readerIn(name);

	/** A finger on the badge; gives what lifts it. */
	const touch = async (page: Page) => {
		const badge = await find(page, `${DEATH} forewarned-veil >>> .names`);
		const { x, y, width, height } = (await badge.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		await page.touchscreen.touchStart(x + width / 4, y + height / 2);
		return () => page.touchscreen.touchEnd();
	};
	const sheets = (page: Page) =>
		page.$$eval('forewarned-veil', (all) => all.filter((one) => one.shadowRoot?.querySelector('dialog')).length);

	// The driver of Firefox emulates no touch.
	it.skipIf(name === 'firefox')('opens the choices, with the menu of the page left shut; a tap does not', async () => {
		await reader.set({ levels: { 'character-death': 'alert' } });
		const page = await reader.tab();
		await page.emulate({
			viewport: { width: 390, height: 844, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
			userAgent: await reader.launched.browser.userAgent(),
		});
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'alert');
		await page.bringToFront();
		await (await touch(page))();
		const lift = await touch(page);
		await find(page, `forewarned-veil >>> dialog ::-p-text(${words('choices_story')})`);
		await lift();
		expect(await sheets(page)).toBe(1);
		await press(page, 'choices_story');
		await expect
			.poll(async () => (await stored(reader.own))?.exceptions)
			.toMatchObject([{ kind: 'story', id: '1002' }]);
	});
});
