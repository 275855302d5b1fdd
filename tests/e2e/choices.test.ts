import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { addresses, stored } from './helpers/own-pages.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';

const DEATH = '#work_1002';
const STORY = 'https://archiveofourown.org/works/1002?view_adult=true';
const CAREFUL = { levels: { 'character-death': 'blur' } } as const;
const RULED = {
	rules: [
		{
			id: 'r-1',
			text: 'blur tag:angst',
			on: true,
			compiled: { action: 'blur', condition: { op: 'label', field: 'tag', words: 'angst' } },
		},
	],
} as const;

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
			{ type: 'menu', action, selected },
		);

	it('lets a story through from its card, for good, and takes it back', async () => {
		await reader.set(CAREFUL);
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, DEATH, 'blur');
		await press(page, 'choices_more', DEATH);
		await press(page, 'choices_story');
		await marked(page, DEATH, 'show');
		await expect
			.poll(async () => (await stored(reader.own))?.exceptions)
			.toMatchObject([{ kind: 'story', site: 'ao3', id: '1002' }]);
		await press(page, 'ui_undo');
		await marked(page, DEATH, 'blur');
		await expect.poll(async () => (await stored(reader.own))?.exceptions).toEqual([]);
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
		expect(await gateText(page)).toMatch(/Major Character Death/);
	});

	it('makes a rule for the words of a context menu, for the label that they are', async () => {
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
		await reader.set(RULED as never);
		const page = await reader.tab();
		await page.goto(STORY);
		expect(await gateText(page)).toContain('blur tag:angst');
		await press(page, 'choices_change_rule', 'forewarned-gate');
		await expect
			.poll(() => addresses(reader.own))
			.toContainEqual(expect.stringMatching(/options\/index\.html#\/rules\/r-1$/));
	});
});
