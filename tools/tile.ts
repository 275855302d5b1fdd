import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, HOW_TO_GET_ONE } from './lib/browser/install.ts';
import { ROOT } from './lib/build/target.ts';

/** What the Chrome Web Store takes as the small promotional tile, in pixels. */
const SIZE = { width: 440, height: 280 };

/** `npm run tile`: store/tile.png from store/tile.svg, drawn by Chromium. */
export default async function main(): Promise<number> {
	const executablePath = ensureBrowser('chromium');
	if (!executablePath) {
		console.error(HOW_TO_GET_ONE);
		return 1;
	}
	// As root there is no sandbox to be had, and the browser would refuse to start.
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await puppeteer.launch({ executablePath, args, defaultViewport: SIZE });
	try {
		const page = await browser.newPage();
		const svg = readFileSync(join(ROOT, 'store/tile.svg'), 'utf8');
		await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
		await page.screenshot({ path: join(ROOT, 'store/tile.png') as `${string}.png` });
	} finally {
		await browser.close();
	}
	return 0;
}
