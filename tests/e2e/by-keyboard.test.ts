import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, framesOf } from './helpers/frames.ts';
import { gateText, noGate, press, saidAtKeyboard, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const CHAPTER = 'https://archiveofourown.org/works/1030/chapters/103002';
const LEVELS = { 'sexual-violence': 'blur', medical: 'show', needles: 'show' } as const;
/** In every paragraph that is veiled, and in no other. */
const MARK = 'Marrowby';
const VEILED = '[data-forewarned="blur"]';

/** Everything that a screen reader is told, one line for each node. */
const spoken = (node: SerializedAXNode | null): string =>
	node ? [node.name, node.description, node.value, ...(node.children ?? []).map(spoken)].join('\n') : '';

inEachBrowser('a reader without eyes or pointer', (name) => {
	const reader = readerIn(name);

	const open = async (veil: 'solid' | 'soft' = 'solid'): Promise<Page> => {
		await reader.set({ levels: LEVELS, veil });
		const page = await beginWatched(reader, CHAPTER, MARK);
		await gateText(page);
		await page.bringToFront();
		return page;
	};

	/** Goes on with the Tab key until an element has the keyboard that a selector of the page, or of ours, names. */
	const tabToElement = async (page: Page, selector: string) => {
		for (let presses = 0; presses < 120; presses++) {
			await page.keyboard.press('Tab');
			const there = await page.evaluate((wanted) => {
				let at = document.activeElement;
				while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
				return at?.matches(wanted) ?? false;
			}, selector);
			if (there) return;
		}
		throw new Error(`The Tab key does not reach ${selector}.`);
	};

	it('gets from the gate by the map past the passage to the next chapter', async () => {
		const page = await open();
		await tabTo(page, 'gate_choice_veiled');
		await page.keyboard.press('Enter');
		await noGate(page);
		await find(page, 'forewarned-veil >>> nav');
		await tabToElement(page, 'button.go');
		await page.keyboard.press('Enter');
		await expect.poll(() => saidAtKeyboard(page)).toContain(words('page_show'));
		await tabTo(page, 'map_after');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('p');
		await tabToElement(page, 'li.chapter.next a');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => location.pathname.endsWith('/103003'), { polling: 50 });
	});

	it.each(['solid', 'soft'] as const)('is told nothing that is under a %s veil', async (veil) => {
		const page = await open(veil);
		await press(page, 'gate_choice_veiled');
		await noGate(page);
		await find(page, VEILED);
		// Firefox's driver has no tree to look at: there it is what the page's own text is without the hidden parts.
		const told =
			name === 'chromium'
				? spoken(await page.accessibility.snapshot({ interestingOnly: false }))
				: await page.evaluate(() => document.body.innerText);
		expect(told).toContain('grey cat');
		expect(told).not.toContain(MARK);
		expect(told).not.toContain('nurae');
		expect(
			await page.$$eval(VEILED, (all) => all.map((one) => one.checkVisibility({ visibilityProperty: true }))),
		).not.toContain(true);
		expect(
			await page.evaluate((word) => (globalThis as never as { find(word: string): boolean }).find(word), MARK),
		).toBe(false);
		const selected = await page.evaluate(() => {
			getSelection()?.selectAllChildren(document.body);
			return String(getSelection());
		});
		expect(selected).not.toContain(MARK);
		expect(await canRead(page, MARK)).toBe(false);
		expect((await framesOf(page)).leaks).toEqual([]);
	});
});
