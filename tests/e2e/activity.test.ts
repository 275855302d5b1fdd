import { afterEach, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import type { Day } from '../../src/core/activity-log.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { click, untilSaid } from './helpers/own-pages.ts';
import { marked } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

interface Apis {
	chrome: { storage: { local: { get(key: string): Promise<{ lately?: Day[] }>; remove(key: string): Promise<void> } } };
}

inEachBrowser('what was done lately', (name) => {
	const reader = readerIn(name);
	afterEach(() => reader.own.evaluate(() => (globalThis as never as Apis).chrome.storage.local.remove('lately')));

	const kept = (): Promise<Day[]> =>
		reader.own.evaluate(
			async () => (await (globalThis as never as Apis).chrome.storage.local.get('lately')).lately ?? [],
		);
	const list = async () => {
		const page = await reader.tab();
		await page.goto(FIRST_PAGE);
		await marked(page, '#work_1020', 'show');
	};

	it('is counted for a list, without a story’s name, and shown until it is erased', async () => {
		await reader.set({ levels: { 'character-death': 'blur' } });
		await list();
		await expect
			.poll(async () => (await kept())[0]?.topics['character-death']?.blur, { timeout: 15_000 })
			.toBeGreaterThan(0);
		const [day] = await kept();
		expect(Object.keys(day?.sites ?? {})).toEqual(['ao3']);
		expect(JSON.stringify(day)).not.toMatch(/Tide|works|1002/);
		const page = await reader.launched.openOwn('options/index.html#/lately');
		await page.bringToFront();
		await untilSaid(page, 'Archive of Our Own');
		await click(page, 'lately_erase');
		await untilSaid(page, words('lately_erased'));
		expect(await kept()).toEqual([]);
	});

	it('is not counted when the reader does not want it', async () => {
		await reader.set({ lately: false, levels: { 'character-death': 'blur' } });
		await list();
		// What the page showed is told together with what was done: once that is here, the other would be, too.
		await expect.poll(() => reader.own.evaluate(seen), { timeout: 15_000 }).toBe(true);
		expect(await kept()).toEqual([]);
	});
});

/** Runs in a page of the extension: whether the background heard of what a page showed, and is done with it. */
const seen = async (): Promise<boolean> => {
	const { chrome } = globalThis as never as {
		chrome: {
			runtime: { sendMessage(message: object): Promise<void> };
			storage: { session: { get(key: string): Promise<Record<string, unknown[]>> } };
		};
	};
	const heard = Boolean((await chrome.storage.session.get('seen-stories'))['seen-stories']?.length);
	// What is told is done one after the other.
	await chrome.runtime.sendMessage({ type: 'seen', stories: [], acted: [], did: [] });
	return heard;
};
