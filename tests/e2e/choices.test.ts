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
const PLAIN = '#work_1001';
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

	it('sets the level that acted, from the card it acted on', async () => {
		await reader.set(CAREFUL);
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'blur');
		await press(page, 'choices_more', DEATH);
		const now = await find(page, 'forewarned-veil >>> .level [aria-pressed="true"]');
		expect(await now.evaluate((pressed) => pressed.textContent)).toBe(words('ui_level_blur'));
		await press(page, 'ui_level_skip');
		await marked(page, DEATH, 'skip');
		await expect.poll(async () => (await stored(reader.own))?.levels).toMatchObject({ 'character-death': 'skip' });
		await press(page, 'ui_undo');
		await marked(page, DEATH, 'blur');
	});

	it('begins a rule with the label that acted', async () => {
		await reader.set({ ...RULED });
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'blur');
		await press(page, 'choices_more', DEATH);
		const list = await find(page, 'forewarned-veil >>> details select');
		expect(await list.evaluate((all) => (all as HTMLSelectElement).selectedOptions[0]?.textContent)).toMatch(/angst/i);
	});

	it('hides a story that nothing acted on from the handle on its card', async () => {
		await reader.set();
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, PLAIN, 'show');
		await page.bringToFront();
		await page.hover(`${PLAIN} h4`);
		await (await find(page, `${PLAIN} forewarned-veil >>> button`)).click();
		await press(page, 'choices_skip_story');
		await marked(page, PLAIN, 'skip');
		expect((await stored(reader.own))?.rules[0]).toMatchObject({ text: 'skip story:1001 site:ao3' });
		await press(page, 'ui_undo');
		await marked(page, PLAIN, 'show');
	});

	it('has the handle where the keyboard is, after the last link of the card', async () => {
		await reader.set();
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, PLAIN, 'show');
		await page.bringToFront();
		await page.focus(`${PLAIN} a`);
		await find(page, `${PLAIN} forewarned-veil`);
		const last = await page.$$eval(`${PLAIN} a[href]`, (all) => all.length);
		for (let n = 0; n < last; n++) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await find(page, `forewarned-veil >>> dialog ::-p-text(${words('choices_skip_story')})`);
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
