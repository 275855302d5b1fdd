import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { UNWARNED } from '../../demo/documents/unwarned.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { allowFiles } from './browser/file-access.ts';
import type { Launched } from './browser/launch.ts';
import { ROOT } from './build/target.ts';

const DESKTOP = { width: 1000, height: 800 };
const PHONE = { width: 390, height: 800 };
const WORK = 'https://archiveofourown.org/works/1002?view_adult=true';

/** Someone who wants most things veiled, so that there is something to see. */
const VEILED: Settings['levels'] = {
	'character-death': 'blur',
	'sexual-violence': 'blur',
	'graphic-violence': 'blur',
	captivity: 'blur',
	needles: 'blur',
	torture: 'skip',
};

interface Apis {
	chrome: { storage: { local: { set(items: object): Promise<void> } }; action: { openPopup(): Promise<void> } };
}

/** The toolbar's own popup; only Chromium can be asked to open it. */
async function popupOf({ browser }: Launched): Promise<Page | undefined> {
	const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
	await worker?.evaluate(() => (globalThis as never as Apis).chrome.action.openPopup());
	return (await browser.waitForTarget((target) => target.url().endsWith('/popup/index.html'))).asPage();
}

/** Pictures of the main states into `demo/shots/<browser>-<state>.png`; the folder, as seen from the root. */
export async function takeShots(launched: Launched): Promise<string> {
	const folder = join(ROOT, 'demo', 'shots');
	mkdirSync(folder, { recursive: true });
	const save = async (page: Page, state: string, viewport?: { width: number; height: number }) => {
		if (viewport) await page.setViewport(viewport);
		// What glides in has arrived by then.
		await wait(600);
		await page.screenshot({ path: `${join(folder, `${launched.name}-${state}`)}.png` });
	};

	await allowFiles(launched);
	const own = await launched.openOwn('welcome/index.html');
	await save(own, 'welcome', DESKTOP);
	const page = await launched.browser.newPage();
	await page.goto(WORK);
	await save(page, 'gate', DESKTOP);
	if (launched.name === 'chromium') {
		const popup = await popupOf(launched);
		if (popup) await save(popup, 'popup');
	}
	await save(page, 'gate-phone', PHONE);

	await own.evaluate((settings) => (globalThis as never as Apis).chrome.storage.local.set({ settings }), {
		...defaults(),
		levels: VEILED,
	});
	await page.goto(FIRST_PAGE);
	await save(page, 'list', DESKTOP);
	await save(page, 'list-phone', PHONE);

	const stories = mkdtempSync(join(tmpdir(), 'forewarned-'));
	const story = join(stories, 'the-mill-road.txt');
	writeFileSync(story, UNWARNED);
	await page.goto(pathToFileURL(story).href);
	await save(page, 'document-gate', DESKTOP);
	// The first choice of the gate: to read with the passages veiled.
	await page.bringToFront();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await save(page, 'document');
	rmSync(stories, { recursive: true });

	await launched.openOwn('options/index.html', own);
	await own.bringToFront();
	await save(own, 'options', DESKTOP);
	await save(own, 'options-phone', PHONE);
	return relative(process.cwd(), folder) || folder;
}
