import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, framesOf, openWatched, untilReadable } from './helpers/frames.ts';
import { marked, pressTwice } from './helpers/pieces.ts';
import { newReader, type Reader } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const VEILED = 'What the Tide Kept';
const CARD = '#work_1002';
const CAREFUL = { levels: { 'character-death': 'blur' } } as const;

interface Apis {
	chrome: {
		runtime: { reload(): void };
		storage: { local: { set(items: object): Promise<void> }; session: { get(key: null): Promise<object> } };
	};
}

/** What is remembered of this session. */
const remembered = (own: Page): Promise<string> =>
	own.evaluate(async () => JSON.stringify(await (globalThis as never as Apis).chrome.storage.session.get(null)));

inEachBrowser('what is veiled stays veiled', (name) => {
	let reader: Reader;
	beforeAll(async () => {
		reader = await newReader(name);
	});
	afterEach(() => reader.tidy().catch(() => undefined));
	afterAll(() => reader?.leave());

	const open = (query = '') => openWatched(reader, `${FIRST_PAGE}${query}`, VEILED);
	const leaksOn = async (page: Page) => (await framesOf(page)).leaks;

	it('while the settings take their time to come', async () => {
		await reader.set(CAREFUL);
		const page = await open('?break=slow');
		await marked(page, CARD, 'blur');
		await untilReadable(page, 'The Orchard Has Opinions');
		expect(await leaksOn(page)).toEqual([]);
		expect((await framesOf(page)).present).toBeGreaterThan(10);
	});

	it.each([
		['a newer version', { ...defaults(), ...CAREFUL, version: 99, future: { of: ['things'] } }],
		['a settings document that is broken in parts', { ...defaults(), ...CAREFUL, rules: 'none', lists: 7 }],
	])('when the settings are those of %s', async (_, settings) => {
		await reader.own.evaluate(
			(stored) => (globalThis as never as Apis).chrome.storage.local.set({ settings: stored }),
			settings,
		);
		const page = await open();
		await marked(page, CARD, 'blur');
		expect(await leaksOn(page)).toEqual([]);
	});

	it.runIf(name === 'chromium')('when the background was stopped, and what is revealed is revealed', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, CARD, 'blur');
		const worker = reader.launched.browser.targets().find((target) => target.type() === 'service_worker');
		await (await worker?.worker())?.close();
		expect(await canRead(page, VEILED)).toBe(false);
		await pressTwice(page, 'page_show', CARD);
		await untilReadable(page, VEILED);
		// Whoever stopped must start first.
		await expect.poll(() => remembered(reader.own), { timeout: 20_000 }).toContain('card:ao3:1002');
		await page.goto(`${FIRST_PAGE}?again`);
		await untilReadable(page, VEILED);
	});

	// The last one: whoever reloads the extension takes its own pages away.
	it('when the extension is reloaded under the page, which says so or is judged anew', async () => {
		await reader.set(CAREFUL);
		const page = await open();
		await marked(page, CARD, 'blur');
		await reader.own.evaluate(() => (globalThis as never as Apis).chrome.runtime.reload()).catch(() => undefined);
		await page.bringToFront();
		const added = await page.evaluate((selector) => {
			const copy = document.querySelector(selector)?.cloneNode(true) as Element;
			copy.id = 'work_1000002';
			for (const veil of copy.querySelectorAll('forewarned-veil')) veil.remove();
			copy.removeAttribute('data-forewarned');
			document.querySelector('ol.index')?.append(copy);
			return copy.id;
		}, CARD);
		if (name === 'chromium') {
			await page.mouse.click(5, 5);
			const said = await find(page, 'forewarned-veil >>> .note p');
			expect(await said.evaluate((element) => element.textContent)).toBe(words('renewed_notice'));
		} else {
			await marked(page, `#${added}`, 'blur');
			await expect.poll(async () => (await page.$$(`forewarned-veil:has(+ ${CARD})`)).length).toBe(1);
		}
		expect(await leaksOn(page)).toEqual([]);
	});
});
