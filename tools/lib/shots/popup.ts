import type { Page } from 'puppeteer-core';
import { FORMS } from './form.ts';
import type { Stage } from './stage.ts';
import { steady } from './steady.ts';

interface Tab {
	id?: number;
	url?: string;
}
interface Apis {
	chrome: { tabs: { query(query: object): Promise<Tab[]> } };
}

/** What a desktop browser gives a popup at most, in CSS pixels. */
const WIDTH = 384;
const TALLEST = 600;

/** The tab in front, as the browser knows it. */
async function inFront({ own, page }: Stage): Promise<Tab> {
	await page.bringToFront();
	const id = await own.evaluate(
		async () => (await (globalThis as never as Apis).chrome.tabs.query({ active: true }))[0]?.id,
	);
	return { ...(id === undefined ? {} : { id }), url: page.url() };
}

/** The popup for the tab in front, in a tab of its own: no browser without a window has a toolbar to press. */
async function openPopup(stage: Stage): Promise<Page> {
	const tab = await inFront(stage);
	const popup = await stage.launched.browser.newPage();
	await popup.evaluateOnNewDocument((front) => {
		const { tabs } = (globalThis as never as Apis).chrome;
		tabs.query = async () => [front];
	}, tab);
	await stage.dress(popup, stage.form === 'phone' ? FORMS.phone : { width: WIDTH, height: TALLEST });
	return stage.launched.openOwn('popup/index.html', popup);
}

/** Puts a picture over the upper end corner of another, as a toolbar's popup hangs there. */
async function hang(page: Page, below: Uint8Array, over: Uint8Array): Promise<Uint8Array> {
	const source = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	await page.setViewport(FORMS.desktop);
	await page.goto('about:blank');
	await page.setContent(`<body style="margin:0;position:relative">
<img src="${source(below)}" style="display:block">
<div style="position:absolute;inset:0;background:#0003"></div>
<img src="${source(over)}" style="position:absolute;top:12px;right:28px;border-radius:12px;box-shadow:0 0 0 1px #0004,0 2px 6px #0004">
</body>`);
	return steady(page);
}

/** A picture of the popup for what is in front: over the page on a desk, alone on a phone. */
export async function popupShot(stage: Stage): Promise<Uint8Array> {
	const below = await steady(stage.page);
	const popup = await openPopup(stage);
	await popup.waitForFunction(() => document.querySelector('main > :nth-child(2)'), { polling: 50 });
	try {
		if (stage.form === 'phone') return await steady(popup);
		await steady(popup);
		const tall = await popup.evaluate(() => document.getElementById('root')?.offsetHeight ?? 0);
		await popup.setViewport({ width: WIDTH, height: Math.min(TALLEST, tall) });
		const over = await steady(popup);
		return await hang(popup, below, over);
	} finally {
		await popup.close();
	}
}
