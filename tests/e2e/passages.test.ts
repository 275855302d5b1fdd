import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, untilReadable } from './helpers/frames.ts';
import { allStored, forgetAll } from './helpers/own-pages.ts';
import { gateText, press, pressTwice, tabTo } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { CALM, FIRST, SECOND, unwarnedFile } from './helpers/unwarned.ts';
import { words } from './helpers/words.ts';

/** All is told of, and veiled by the choice at the gate. */
const LEVELS = { 'sexual-violence': 'blur', medical: 'show' } as const;

inEachBrowser('a passage', (name) => {
	const story = unwarnedFile();
	const reader = readerIn(name);
	afterEach(() => forgetAll(reader.own));

	const open = () => beginWatched(reader, story, UNWARNED_MARK);
	/** Opens the story with its passages veiled, and what more there is about the first one. */
	const openFirst = async (): Promise<Page> => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, CALM);
		await press(page, 'passages_more');
		return page;
	};
	const veiled = (page: Page) => page.$$eval('[data-forewarned="blur"]', (all) => all.length);
	const untilVeiled = (page: Page, count: number) =>
		page.waitForFunction(
			(n) => document.querySelectorAll('[data-forewarned="blur"]').length === n,
			{ polling: 50 },
			count,
		);
	const kept = () => allStored(reader.own);

	it('says why it is one, and quotes nothing', async () => {
		const page = await openFirst();
		const said = await page.$$eval('forewarned-veil', ([bar]) => bar?.shadowRoot?.textContent ?? '');
		expect(said).toMatch(/Sexual violence: (very likely|probably)\. Clue: /);
		expect(said).not.toMatch(/Marrowby|struggled/);
	});

	it('is widened and narrowed by a paragraph, and given its own reach back', async () => {
		const page = await openFirst();
		const before = await veiled(page);
		await press(page, 'passages_earlier');
		await untilVeiled(page, before + 1);
		expect(await canRead(page, FIRST)).toBe(false);
		await press(page, 'passages_as_found');
		await untilVeiled(page, before);
		await pressTwice(page, 'passages_later');
		await untilReadable(page, FIRST);
		expect(await canRead(page, SECOND)).toBe(false);
		await page.reload({ waitUntil: [] });
		await untilReadable(page, FIRST);
		expect(await canRead(page, SECOND)).toBe(false);
	});

	it('is changed by the keyboard, which stays where it was', async () => {
		const page = await openFirst();
		const before = await veiled(page);
		await tabTo(page, 'passages_earlier');
		await page.keyboard.press('Enter');
		await untilVeiled(page, before + 1);
		await page.keyboard.press('Enter');
		await untilVeiled(page, before + 2);
	});

	it('that is not this is shown, now and the next time, until that is taken back', async () => {
		const page = await openFirst();
		await pressTwice(page, 'passages_not_this');
		await untilReadable(page, SECOND);
		const told = await page.$$eval('forewarned-veil', ([bar]) => bar?.shadowRoot?.textContent ?? '');
		expect(told).toContain(words('passages_not_this_done', 'Sexual violence'));
		await expect.poll(kept).toMatch(/"dismissals":\[\{.*sexual-violence/);
		expect(await kept()).not.toMatch(/Marrowby|struggled|mill-road/i);

		const again = await open();
		await untilReadable(again, CALM);
		expect(await canRead(again, SECOND)).toBe(true);
		await again.close();

		await page.bringToFront();
		await press(page, 'ui_undo');
		await page.waitForFunction(() => document.querySelectorAll('[data-forewarned="blur"]').length > 3, { polling: 50 });
		await expect.poll(() => canRead(page, SECOND)).toBe(false);
		await expect.poll(kept).toMatch(/"dismissals":\[\]/);
	});

	it('is found by the reader’s own words', async () => {
		await reader.set({
			levels: { ...LEVELS, fire: 'blur' },
			own: [{ id: 'w-1', words: 'surveyor', topic: 'fire' }],
		});
		const page = await open();
		await find(page, 'forewarned-gate >>> ::-p-text(Fire)');
		expect(await gateText(page)).toContain('Fire');
		await press(page, 'gate_choice_veiled');
		await find(page, '[data-forewarned="blur"]');
		expect(await canRead(page, CALM)).toBe(false);
	});
});
