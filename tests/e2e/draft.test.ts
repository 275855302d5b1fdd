import { type Page, TargetType } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { frame } from '../../demo/ao3/frame.ts';
import { UNWARNED } from '../../demo/documents/unwarned.ts';
import { escaped } from '../../demo/html.ts';
import { html } from '../../demo/reply.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { untilSaid } from './helpers/own-pages.ts';
import { tabInFront } from './helpers/popup.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const NEW = 'https://archiveofourown.org/works/new';

interface Apis {
	chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
}

inEachBrowser('checking a draft', (name) => {
	const reader = readerIn(name);

	/** The menu itself belongs to the browser; this is what it tells the background when the entry is chosen. */
	const chooseInMenu = async (page: Page) => {
		await page.bringToFront();
		const tab = (await tabInFront(reader.own)) ?? {};
		const { browser, base } = reader.launched;
		const target = await browser.waitForTarget(
			(one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(base),
		);
		const worker = await target.worker();
		await worker?.evaluate(
			(info, where) => (globalThis as never as Apis).chrome.contextMenus.onClicked.dispatch(info, where),
			{ menuItemId: 'draft', editable: true },
			tab,
		);
	};
	const checkPage = async (): Promise<Page> => {
		const opened = async () =>
			(await reader.launched.browser.pages()).find((page) => page.url().endsWith('check/index.html#draft'));
		await expect.poll(opened, { timeout: 20_000 }).toBeTruthy();
		const page = (await opened()) as Page;
		await page.bringToFront();
		return page;
	};
	const write = async (form: string): Promise<Page> => {
		await reader.set();
		const end = reader.proxy.serve(({ href }) =>
			href === NEW ? html(frame('New Work', 'works-show', form)) : undefined,
		);
		const page = await reader.tab();
		await page.goto(NEW);
		end();
		return page;
	};

	// Firefox gives the driver no way to its background page.
	it.skipIf(name === 'firefox').each([
		['a field', `<textarea id="content">${escaped(UNWARNED)}</textarea>`, '#content'],
		[
			'an editor that is a document of its own',
			`<iframe srcdoc="${escaped(`<body contenteditable="true">${UNWARNED.replace(/\n\n/g, '<br><br>')}</body>`)}"></iframe>`,
			'iframe',
		],
	])('takes what is written in %s, names what readers may want to know, and changes nothing', async (_, form, at) => {
		const page = await write(form);
		await page.click(at);
		const before = await page.$eval('body', (body) => body.innerHTML.length);
		await chooseInMenu(page);
		const check = await checkPage();
		await untilSaid(check, words('check_author_title'));
		await untilSaid(check, 'Rape/Non-Con');
		expect(await page.$eval('body', (body) => body.innerHTML.length)).toBe(before);
		// Once: it is nowhere any more.
		await check.reload();
		await untilSaid(check, words('check_drop'));
	});
});
