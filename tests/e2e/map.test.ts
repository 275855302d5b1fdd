import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, untilReadable } from './helpers/frames.ts';
import { press, saidAtKeyboard } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { CALM, FIRST, unwarnedFile } from './helpers/unwarned.ts';
import { words } from './helpers/words.ts';

const LEVELS = { 'sexual-violence': 'blur', captivity: 'blur', medical: 'show', needles: 'show' } as const;
const NAV = 'forewarned-veil >>> nav';

inEachBrowser('the map of a chapter', (name) => {
	const story = unwarnedFile();
	const reader = readerIn(name);

	/** Opens the story with its passages veiled, in front. */
	const open = async (changes: Partial<Settings> = {}): Promise<Page> => {
		await reader.set({ levels: LEVELS, ...changes });
		const page = await beginWatched(reader, story, UNWARNED_MARK);
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, CALM);
		await find(page, NAV);
		await page.bringToFront();
		return page;
	};
	const marks = (page: Page) =>
		page.$$eval(`${NAV} button.go`, (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	/** How far from the upper edge of the window the bar with the keyboard is; undefined: it is in none. */
	const barAt = (page: Page) =>
		page.evaluate(() => {
			const { activeElement } = document;
			return activeElement?.localName === 'forewarned-veil' ? activeElement.getBoundingClientRect().top : undefined;
		});
	const veiled = (page: Page) => page.$$eval('[data-forewarned="blur"]', (all) => all.length);

	it('names each passage, quotes nothing, and goes there', async () => {
		const page = await open();
		const named = await marks(page);
		expect(named.length).toBeGreaterThan(1);
		expect(named[0]).toMatch(
			/^Passage 1 of \d+, \d+% into the text\. \d+ paragraphs veiled\. May contain: .*Sexual violence/,
		);
		expect(named.join()).not.toMatch(/Marrowby|struggled/);
		const last = await page.$$(`${NAV} button.go`);
		await last.at(-1)?.click();
		await expect.poll(() => saidAtKeyboard(page)).toContain(words('page_show'));
		const height = await page.evaluate(() => innerHeight);
		expect(await barAt(page)).toBeLessThan(height);
		expect(await barAt(page)).toBeGreaterThanOrEqual(0);
	});

	it('is gone through by single keys: to a passage, past it, into it and back', async () => {
		const page = await open();
		const before = await veiled(page);
		await page.keyboard.press('n');
		await expect.poll(() => saidAtKeyboard(page)).toContain(words('page_show'));
		await page.keyboard.press('r');
		await expect.poll(() => saidAtKeyboard(page)).toContain(words('map_press_again', 'R'));
		expect(await canRead(page, FIRST)).toBe(false);
		await page.keyboard.press('r');
		await untilReadable(page, FIRST);
		await page.keyboard.press('v');
		await expect.poll(() => canRead(page, FIRST)).toBe(false);
		expect(await veiled(page)).toBe(before);
		await page.keyboard.press('s');
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('forewarned-veil');
		const after = await page.evaluate(() => document.activeElement?.textContent ?? '');
		expect(after).not.toBe('');
		expect(await canRead(page, after.trim().slice(0, 30))).toBe(true);
	});

	it('lists the keys under a question mark, and gives the keyboard back', async () => {
		const page = await open();
		await page.keyboard.press('n');
		await page.keyboard.press('?');
		const list = await find(page, 'forewarned-veil >>> dialog[open]');
		const said = await list.evaluate((dialog) => dialog.textContent ?? '');
		for (const key of ['map_key_next', 'map_key_previous', 'map_after', 'map_key_reveal', 'page_veil_again']) {
			expect(said).toContain(words(key));
		}
		await page.keyboard.press('Escape');
		await expect.poll(() => page.$('forewarned-veil >>> dialog[open]')).toBeNull();
		await expect.poll(() => saidAtKeyboard(page)).toContain(words('page_show'));
	});

	it('has no keys when its reader wants none', async () => {
		const page = await open({ keys: false });
		await page.keyboard.press('n');
		await page.keyboard.press('?');
		expect(await barAt(page)).toBeUndefined();
		expect(await page.$('forewarned-veil >>> dialog[open]')).toBeNull();
		expect(await page.$(`${NAV} button.help`)).toBeNull();
	});

	it('offers the way past a passage before it begins, to the keyboard too', async () => {
		const page = await open();
		await press(page, 'map_after');
		await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('forewarned-veil');
		const after = await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30) ?? '');
		expect(await canRead(page, after)).toBe(true);
		expect(after).not.toBe('');
	});
});
