import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { FIRST_PAGE } from '../../demo/archive.ts';
import type { Launched } from './browser/launch.ts';
import { ROOT } from './build/target.ts';

const DESKTOP = { width: 1000, height: 800 };
const PHONE = { width: 390, height: 800 };

const settled = (page: Page): Promise<unknown> =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 400))));

/** Pictures of the main states into `demo/shots/<browser>-<state>.png`; the folder, as seen from the root. */
export async function takeShots(launched: Launched): Promise<string> {
	const folder = join(ROOT, 'demo', 'shots');
	mkdirSync(folder, { recursive: true });
	const page = await launched.browser.newPage();
	const shot = async (state: string, viewport = DESKTOP) => {
		await page.setViewport(viewport);
		await settled(page);
		await page.screenshot({ path: join(folder, `${launched.name}-${state}.png`) as `${string}.png` });
	};

	await page.goto(FIRST_PAGE);
	await shot('list');
	await shot('list-phone', PHONE);
	await page.goto('https://archiveofourown.org/works/1002?view_adult=true');
	await shot('gate');
	await shot('gate-phone', PHONE);
	await launched.openOwn('popup/index.html', page);
	await shot('popup', { width: 380, height: 600 });
	await launched.openOwn('options/index.html', page);
	await shot('options');
	await shot('options-phone', PHONE);
	return relative(process.cwd(), folder) || folder;
}
