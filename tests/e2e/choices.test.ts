import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { readRule } from '../../src/core/query/index.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { addresses, stored } from './helpers/own-pages.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const DEATH = '#work_1002';
const STORY = 'https://archiveofourown.org/works/1002?view_adult=true';
const CAREFUL = { levels: { 'character-death': 'blur' } } as const;
const RULED = { rules: [readRule('blur tag:angst', 'r-1').rule] };

interface Apis {
	chrome: {
		tabs: {
			query(query: object): Promise<{ id?: number }[]>;
			sendMessage(tab: number, message: unknown): Promise<unknown>;
		};
	};
}

inEachBrowser('what readers decide where they read', (name) => {
	const reader = readerIn(name);

	/** The context menu itself belongs to the browser; this is what the background says when it was used. */
	const chooseInMenu = (action: string, selected: string) =>
		reader.own.evaluate(
			async (message) => {
				const { tabs } = (globalThis as never as Apis).chrome;
				for (const { id = -1 } of await tabs.query({})) await tabs.sendMessage(id, message).catch(() => undefined);
			},
			{ type: 'choose-rule', rule: { action, field: 'phrase', words: selected } },
		);

	/** Opens the list and lets a veiled story through from its card. */
	const letThrough = async (): Promise<Page> => {
		await reader.set(CAREFUL);
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'blur');
		await press(page, 'choices_more', DEATH);
		await press(page, 'choices_story');
		await marked(page, DEATH, 'show');
		return page;
	};

	it('lets a story through from its card, for good, and takes it back', async () => {
		const page = await letThrough();
		await expect
			.poll(async () => (await stored(reader.own))?.exceptions)
			.toMatchObject([{ kind: 'story', site: 'ao3', id: '1002' }]);
		await press(page, 'ui_undo');
		await marked(page, DEATH, 'blur');
		await expect.poll(async () => (await stored(reader.own))?.exceptions).toEqual([]);
	});

	it('leaves the keyboard at the card', async () => {
		const page = await letThrough();
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('work_1002');
	});

	it('lets a story through from the gate until something new is declared', async () => {
		await reader.set(CAREFUL);
		const page = await reader.tab();
		await page.goto(STORY);
		await gateText(page);
		await press(page, 'choices_more', 'forewarned-gate');
		await press(page, 'choices_known');
		await noGate(page);
		await expect
			.poll(async () => (await stored(reader.own))?.exceptions)
			.toMatchObject([{ kind: 'story', id: '1002', until: 'new' }]);
		await press(page, 'ui_undo');
		expect(await gateText(page)).toMatch(/character death/i);
	});

	it('makes a rule that was chosen in the context menu, and can take it back', async () => {
		await reader.set();
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'alert');
		await chooseInMenu('skip', 'low tide');
		await find(page, '#work_1001[data-forewarned="skip"]');
		await expect.poll(async () => (await stored(reader.own))?.rules[0]?.text).toContain('skip label:"low tide"');
		await press(page, 'ui_undo');
		await marked(page, '#work_1001', 'show');
	});

	it('leads from the gate to the rule that asked for it', async () => {
		await reader.set(RULED);
		const page = await reader.tab();
		await page.goto(STORY);
		expect(await gateText(page)).toContain(words('ui_cause_rule_own'));
		await press(page, 'choices_change_rule', 'forewarned-gate');
		await expect
			.poll(() => addresses(reader.own))
			.toContainEqual(expect.stringMatching(/options\/index\.html#\/rules\/r-1$/));
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
