import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { SECTIONS } from '../../options/section.ts';
import { localDay } from '../../src/core/day.ts';
import { faults } from './helpers/axe.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { click, untilSaid } from './helpers/own-pages.ts';
import { gateText, marked, noGate, press } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

/** Runs in a page of the extension. */
const keep = (items: object): Promise<void> =>
	(
		globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
	).chrome.storage.local.set(items);

inEachBrowser('what readers of every kind can use', (name) => {
	const reader = readerIn(name);

	// Firefox cannot be told to prefer dark from outside.
	const schemes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

	for (const scheme of schemes) {
		const tab = async () => {
			const page = await reader.tab();
			if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			return page;
		};

		it.each(SECTIONS)(`the options, %s, ${scheme}`, async (section) => {
			await reader.set({ levels: { 'animal-death': 'blur' } });
			const page = await reader.launched.openOwn(`options/index.html#/${section}`, await tab());
			expect(await faults(page)).toEqual([]);
		});

		it(`what was done lately and what is new, ${scheme}`, async () => {
			await reader.set();
			const tally = { alert: 3, blur: 1, skip: 2 };
			const lately = [{ day: localDay(), topics: { needles: tally }, sites: { ao3: tally } }];
			await reader.own.evaluate(keep, { lately, news: true });
			const page = await reader.launched.openOwn('options/index.html#/lately', await tab());
			await find(page, 'table');
			await page.$$eval('details', (all) => {
				for (const details of all) details.open = true;
			});
			await untilSaid(page, words('news_title'));
			expect(await faults(page)).toEqual([]);
		});

		it(`the first page, ${scheme}`, async () => {
			const page = await reader.launched.openOwn('welcome/index.html', await tab());
			expect(await faults(page)).toEqual([]);
		});

		it(`the page that checks files, ${scheme}`, async () => {
			await reader.set();
			const page = await reader.launched.openOwn('check/index.html', await tab());
			await find(page, 'textarea');
			expect(await faults(page)).toEqual([]);
		});

		it(`the practice page, before, at and after its gate, ${scheme}`, async () => {
			await reader.set();
			const page = await reader.launched.openOwn('practice/index.html', await tab());
			expect(await faults(page)).toEqual([]);
			await click(page, 'practice_open');
			await gateText(page);
			expect(await faults(page, 'forewarned-gate')).toEqual([]);
			await press(page, 'gate_choice_veiled');
			await noGate(page);
			expect(await faults(page)).toEqual([]);
		});

		it(`the gate and the popup, ${scheme}`, async () => {
			await reader.set();
			const page = await tab();
			await page.goto('https://archiveofourown.org/works/1002?view_adult=true');
			await gateText(page);
			expect(await faults(page, 'forewarned-gate')).toEqual([]);
			const popup = await openPopup(reader, page, await tab());
			expect(await faults(popup)).toEqual([]);
		});

		it(`veiled passages, the map, the keys and the sheet before a chapter, ${scheme}`, async () => {
			await reader.set({ levels: { 'sexual-violence': 'blur', medical: 'show', needles: 'show' } });
			const page = await tab();
			await page.goto('https://archiveofourown.org/works/1030?view_full_work=true');
			await find(page, 'forewarned-veil[data-sheet]');
			expect(await faults(page, 'forewarned-veil')).toEqual([]);
			await press(page, 'gate_choice_veiled', '#chapter-2');
			await find(page, 'forewarned-veil >>> nav');
			expect(await faults(page, 'forewarned-veil')).toEqual([]);
			await page.keyboard.press('?');
			await find(page, 'forewarned-veil >>> dialog[open]');
			expect(await faults(page, 'forewarned-veil')).toEqual([]);
		});

		it(`veils and stubs in a list, ${scheme}`, async () => {
			await reader.set({ levels: { 'character-death': 'blur', 'sexual-violence': 'skip' } });
			const page = await tab();
			await page.goto(FIRST_PAGE);
			await marked(page, '#work_1020', 'show');
			expect(await faults(page, 'forewarned-veil')).toEqual([]);
		});
	}
});
