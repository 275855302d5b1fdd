import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { addresses, click, setLevel, stored, untilSaid } from './helpers/own-pages.ts';
import { marked } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const DEATH = '#work_1002';

inEachBrowser('the settings', (name) => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'forewarned-settings-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const reader = readerIn(name);

	const options = (section: string) => reader.launched.openOwn(`options/index.html#/${section}`);

	const open = async (page: Page, file: string, content: string) => {
		const path = join(folder, file);
		writeFileSync(path, content);
		const input = (await find(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(path);
	};

	it('are asked for once, on a page that opens by itself after the installation', async () => {
		await expect.poll(() => addresses(reader.own)).toContain(`${reader.launched.base}/welcome/index.html`);
	});

	it('take effect on a page that is open, as soon as they are changed', async () => {
		await reader.set();
		const list = await reader.tab();
		await list.goto(FIRST_PAGE);
		await marked(list, DEATH, 'alert');
		const page = await options('topics');
		await page.bringToFront();
		await page.type('main input[type=search]', 'character');
		await setLevel(page, 'character-death', 'skip');
		await list.bringToFront();
		await marked(list, DEATH, 'skip');
	});

	it('are saved to a file that brings them back', async () => {
		await reader.set({ levels: { 'character-death': 'blur' }, strict: true });
		const page = await options('yours');
		await page.evaluate(() => {
			const make = URL.createObjectURL;
			URL.createObjectURL = (blob) => {
				Object.assign(globalThis, { saved: (blob as Blob).text() });
				return make.call(URL, blob);
			};
		});
		await click(page, 'options_export');
		const saved = await page.evaluate(() => (globalThis as never as { saved: Promise<string> }).saved);
		expect(JSON.parse(saved)).toMatchObject({ version: 1, strict: true, levels: { 'character-death': 'blur' } });
		await reader.set();
		const again = await options('yours');
		await again.bringToFront();
		await open(again, 'settings.json', saved);
		await untilSaid(again, words('options_import_changes'));
		await click(again, 'options_changes_apply');
		await untilSaid(again, words('options_import_done'));
		await expect.poll(() => stored(reader.own)).toMatchObject({ strict: true, levels: { 'character-death': 'blur' } });
	});

	it.each([
		['is no JSON', '{"version": 1, "levels"', 'options_import_not_json'],
		['is not ours', '{"filters": ["##.ads"]}', 'options_import_not_ours'],
		['comes from a later version', JSON.stringify({ ...defaults(), version: 99 }), 'options_import_newer'],
	])('stay as they are when a file %s, and the reader is told', async (_, content, key) => {
		await reader.set({ strict: true });
		const page = await options('yours');
		await open(page, 'other.json', content);
		await untilSaid(page, words(key));
		await expect.poll(() => stored(reader.own)).toMatchObject({ strict: true });
	});

	it('go back to the beginning, and come back', async () => {
		await reader.set({ strict: true });
		const page = await options('yours');
		await page.bringToFront();
		await click(page, 'options_reset');
		await untilSaid(page, words('options_reset_done'));
		await expect.poll(() => stored(reader.own)).toMatchObject({ strict: false });
		await click(page, 'ui_undo');
		await expect.poll(() => stored(reader.own)).toMatchObject({ strict: true });
	});

	it('are set up on the first page in a minute', async () => {
		await reader.set();
		const page = await reader.launched.openOwn('welcome/index.html');
		await page.bringToFront();
		await click(page, 'welcome_save');
		await untilSaid(page, words('welcome_done'));
		await expect.poll(() => stored(reader.own)).toMatchObject({ version: 1 });
	});
});
