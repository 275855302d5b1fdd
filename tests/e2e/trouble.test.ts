import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../demo/archive.ts';
import { calm } from '../../demo/prose.ts';
import { html, text } from '../../demo/reply.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { canRead, openWatched, untilReadable } from './helpers/frames.ts';
import { untilStored } from './helpers/own-pages.ts';
import { press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { textFile } from './helpers/text-file.ts';
import { words } from './helpers/words.ts';

const TITLE = 'What the Tide Kept';

inEachBrowser('when something is wrong', (name) => {
	const reader = readerIn(name);

	const open = (url: string) => openWatched(reader, url, TITLE);
	const long = textFile('long.txt', Array.from({ length: 15_000 }, (_, index) => calm(index)).join('\n\n'));
	const notice = '.note p';

	for (const broken of ['script', 'background']) {
		it(`gives way with a notice (${broken})`, async () => {
			await reader.set();
			const page = await open(`${FIRST_PAGE}?break=${broken}`);
			expect(await canRead(page, TITLE)).toBe(false);
			await untilReadable(page, TITLE);
			const said = await find(page, `forewarned-veil >>> ${notice}`);
			expect(await said?.evaluate((element) => element.textContent)).toBe(words('page_failed'));
			await press(page, 'page_notice_close');
		});
	}

	// On the last one styles are written on the cards: it is not drawn at all, but for the notice.
	it.each(['script', 'background', 'background&hostile=inline'])(
		'stays covered in strict mode until the reader says otherwise (%s)',
		async (broken) => {
			await reader.set({ strict: true });
			await untilStored(reader.own, 'fail-safe', { strict: true });
			const page = await open(`${FIRST_PAGE}?break=${broken}`);
			const said = await find(page, `forewarned-veil >>> ${notice}`);
			expect(await said?.evaluate((element) => element.textContent)).toBe(words('page_failed_strict'));
			expect(await canRead(page, TITLE)).toBe(false);
			await press(page, 'page_show_anyway');
			await untilReadable(page, TITLE);
		},
	);

	it('falls back to the defaults when what is stored is not ours', async () => {
		await reader.own.evaluate(() =>
			(
				globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
			).chrome.storage.local.set({ settings: { version: 'seven', levels: [1, 2] } }),
		);
		const page = await open(FIRST_PAGE);
		await find(page, '#work_1002[data-forewarned="alert"]');
	});

	it.each([
		['an empty page', () => html('')],
		[
			'a page that is cut off',
			() => html(`<div id="main" class="works-index"><ol><li class="work blurb group"><div><a hr`),
		],
		[
			'a page of wild markup',
			() => html(`<table><li class="work blurb group" id="work_x"><p><dl class="work meta group"><dt></b>${calm(1)}`),
		],
		['bytes that are no text', () => text('\ufffd\ufffe\u200b'.repeat(500))],
		['an empty text', () => text('')],
	])('leaves %s alone, with no error', async (_, reply) => {
		await reader.set();
		const page = await reader.tab();
		const errors: unknown[] = [];
		page.on('pageerror', (error) => errors.push(error));
		const end = reader.proxy.serve((url) => (url.pathname === '/works/9' ? reply() : undefined));
		try {
			await page.goto('https://archiveofourown.org/works/9');
			await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
			expect(await page.$('forewarned-gate')).toBeNull();
			expect(errors).toEqual([]);
		} finally {
			end();
		}
	});

	it('shows a very long text that holds nothing, in the end', async () => {
		await reader.set();
		const page = await open(long);
		await find(page, 'pre[data-forewarned="show"]', 50_000);
	});
});
