import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { beginWatched, canRead, framesOf, untilReadable } from './helpers/frames.ts';
import { gateText, press, pressTwice } from './helpers/pieces.ts';
import { openPopup } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { unwarnedFile } from './helpers/unwarned.ts';
import { words } from './helpers/words.ts';

const STORY = 'http://stories.example/the-mill-road.txt';
const CALM = 'http://stories.example/tomatoes.txt';
/** A paragraph of the same story in which nothing happens. */
const BEFORE = 'Ines Calder was thirty-four';

const TOPICS = ['sexual-violence', 'graphic-violence', 'captivity', 'medical', 'needles'];
const all = (level: 'blur' | 'skip') => ({ levels: Object.fromEntries(TOPICS.map((topic) => [topic, level])) });

inEachBrowser('a plain text', (name) => {
	const local = unwarnedFile();
	const reader = readerIn(name);

	const open = (url: string) => beginWatched(reader, url, UNWARNED_MARK);

	/** The four paragraphs of the assault, as far as they can be read. */
	const assault = (page: Page) =>
		Promise.all(['shut the door', 'struggled', 'tore at her', 'She lay still'].map((part) => canRead(page, part)));

	it('is read once the reader has turned the site on', async () => {
		await reader.set();
		if (name === 'firefox') {
			const page = await open(STORY);
			await untilReadable(page, BEFORE);
			const popup = await openPopup(reader, page);
			await (await find(popup, `button ::-p-text(${words('popup_always')})`)).click();
		}
		const page = await open(CALM);
		await page.waitForFunction(() => document.querySelector('pre[data-forewarned="show"]'), { polling: 50 });
		const again = await open(STORY);
		await gateText(again);
	});

	it('says before the first word what may be in it, without quoting it', async () => {
		await reader.set();
		const page = await open(`${STORY}?stream=60`);
		const said = await gateText(page);
		await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
		expect(await canRead(page, BEFORE)).toBe(false);
		await page.waitForFunction(
			() => /sexual violence/i.test(document.querySelector('forewarned-gate')?.shadowRoot?.textContent ?? ''),
			{ polling: 50 },
		);
		expect(said).not.toContain(UNWARNED_MARK);
		const { leaks, frames } = await framesOf(page);
		expect(leaks).toEqual([]);
		expect(frames).toBeGreaterThan(10);
	});

	it('is read on with its passages veiled, whole and without a gap, and the rest as it is', async () => {
		await reader.set(all('blur'));
		const page = await open(`${STORY}?stream=20`);
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, BEFORE);
		expect(await assault(page)).toEqual([false, false, false, false]);
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('shows a veiled passage after a second click, and veils it again', async () => {
		await reader.set(all('blur'));
		const page = await open(STORY);
		await press(page, 'gate_choice_veiled');
		await pressTwice(page, 'page_show');
		await untilReadable(page, 'shut the door');
		await press(page, 'page_veil_again');
		await page.waitForFunction(() => !document.querySelector('[data-forewarned="alert"]'), { polling: 50 });
		expect(await assault(page)).toEqual([false, false, false, false]);
	});

	it('is read without its passages, each folded into one line that opens', async () => {
		await reader.set(all('skip'));
		const page = await open(STORY);
		await press(page, 'gate_choice_skipped');
		await untilReadable(page, BEFORE);
		expect(await assault(page)).toEqual([false, false, false, false]);
		expect((await framesOf(page)).leaks).toEqual([]);
		await pressTwice(page, 'page_open');
		await untilReadable(page, 'shut the door');
	});

	it('is covered when it lies on this device, too', async () => {
		await reader.set(all('blur'));
		const page = await open(local);
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, BEFORE);
		expect(await assault(page)).toEqual([false, false, false, false]);
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('is covered as an article of a page, too, on a site the reader turned on', async () => {
		await reader.set();
		const page = await open('http://stories.example/blog/the-mill-road');
		expect(await gateText(page)).toMatch(/sexual violence/i);
		expect((await framesOf(page)).leaks).toEqual([]);
	});

	it('is shown at once when nothing was found', async () => {
		await reader.set();
		const page = await open(CALM);
		await untilReadable(page, 'three pages long');
		expect(await page.$('forewarned-gate')).toBeNull();
	});
});
