import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HEAVY } from '../../demo/documents/unwarned.ts';
import { calmly } from '../../demo/prose.ts';
import { html, type Reply } from '../../demo/reply.ts';
import { type MadeFile, madeEpub } from '../files/made-epub.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { madeCopy } from './helpers/made-copy.ts';
import { untilSaid } from './helpers/own-pages.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

// A forewarned copy in an e-reader that we did not write: foliate-js, the one behind Foliate and Readest.

const READER = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));
const PLACE = 'https://stories.example/e-reader/';
const PAGE = html(
	'<!doctype html><title>E-reader</title><style>body, foliate-view { height: 100vh; margin: 0; display: block }</style><script type="module">import "./foliate/view.js"; document.body.append(document.createElement("foliate-view"))</script><body></body>',
);

/** The reader's own files, as the package has them. */
function served(url: URL): Reply | undefined {
	if (!url.href.startsWith(PLACE)) return undefined;
	const [, file] = /^\/e-reader\/foliate\/([\w/-]+\.js)$/.exec(url.pathname) ?? [];
	if (!file) return PAGE;
	return { status: 200, type: 'text/javascript', body: readFileSync(join(READER, file), 'utf8') };
}

/** What the test asks of the reader. */
interface FoliateView extends HTMLElement {
	open(book: Blob): Promise<void>;
	goTo(target: string | number): Promise<unknown>;
	readonly book: { readonly toc: readonly { readonly label: string; readonly href: string }[] };
	readonly renderer: HTMLElement & { getContents(): readonly { readonly doc: Document }[] };
	readonly lastLocation?: { readonly range?: Range };
}

const LAST = 'The ferry went out with the tide.';
const prose = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const chapter = (n: number, ...heavy: readonly string[]): MadeFile => ({
	name: `c${n}`,
	title: `Chapter ${n}`,
	body: `<h2>Chapter ${n}</h2>${prose([...calmly(3, n), ...heavy, LAST, ...calmly(30, n + 40)])}`,
});
const BOOK = [chapter(1), chapter(2, ...HEAVY.assault), chapter(3, ...HEAVY.medical)];

inEachBrowser('a forewarned copy in an e-reader', (name) => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'forewarned-e-reader-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const reader = readerIn(name);

	const copyOf = async (book: Uint8Array): Promise<Uint8Array> => {
		const page = await reader.launched.openOwn('check/index.html');
		await page.bringToFront();
		const path = join(folder, 'shore.epub');
		writeFileSync(path, book);
		await ((await find(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
		await untilSaid(page, 'The Long Shore');
		return madeCopy(page, 'The Long Shore');
	};
	const openInReader = async (copy: Uint8Array): Promise<Page> => {
		const page = await reader.tab();
		await page.goto(PLACE);
		await page.waitForFunction(() => customElements.get('foliate-view') && document.querySelector('foliate-view'));
		await page.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
			const view = document.querySelector('foliate-view') as FoliateView;
			await view.open(new File([bytes], 'copy.epub', { type: 'application/epub+zip' }));
			// Where a page of it would begin depends on the size of letters; scrolled, it begins with what a link leads to.
			view.renderer.setAttribute('flow', 'scrolled');
			await view.goTo(0);
		}, Buffer.from(copy).toString('base64'));
		return page;
	};
	const goTo = (page: Page, target: string | number) =>
		page.$eval('foliate-view', async (view, to) => void (await (view as FoliateView).goTo(to)), target);
	/** The words of the file that it shows. */
	const shown = (page: Page): Promise<string> =>
		page.$eval('foliate-view', (view) =>
			(view as FoliateView).renderer
				.getContents()
				.map(({ doc }) => doc.body.textContent)
				.join('\n'),
		);
	const follow = (page: Page, text: string) =>
		page.$eval(
			'foliate-view',
			(view, text) => {
				const links = (view as FoliateView).renderer
					.getContents()
					.flatMap(({ doc }) => [...doc.querySelectorAll('a')].filter((link) => link.textContent?.includes(text)));
				if (links.length !== 1) throw new Error(`${links.length} links say “${text}”.`);
				links[0]?.click();
			},
			text,
		);
	/** How the text goes on where the link past the passage leads. */
	const afterPassage = async (page: Page): Promise<RegExp> => {
		const begins = await page.$eval(
			'foliate-view',
			(view, text) => {
				const [{ doc } = { doc: document }] = (view as FoliateView).renderer.getContents();
				const link = [...doc.querySelectorAll('a')].find((one) => one.textContent === text);
				const to = doc.getElementById(link?.getAttribute('href')?.split('#')[1] ?? '');
				return to?.closest('p')?.textContent ?? 'nowhere';
			},
			words('map_after'),
		);
		return new RegExp(`^${begins}`);
	};
	/** The words from where the reader is now. */
	const from = (page: Page): Promise<string> =>
		page.$eval('foliate-view', (view) => (view as FoliateView).lastLocation?.range?.toString().trim() ?? '');

	it.each([2, 3] as const)('leads from its warnings to chapters, and past passages, in EPUB %i', async (version) => {
		const stop = reader.proxy.serve(served);
		await reader.set({ levels: { 'sexual-violence': 'skip', needles: 'blur', medical: 'blur' } });
		const page = await openInReader(await copyOf(madeEpub({ version, files: BOOK })));
		expect(await shown(page)).toContain('Sexual violence');

		await follow(page, 'Chapter 2');
		await expect.poll(() => shown(page)).toContain(LAST);
		expect(await shown(page)).toContain('Sexual violence');
		for (const paragraph of HEAVY.assault) expect(await shown(page)).not.toContain(paragraph);

		await goTo(page, 0);
		await expect.poll(() => shown(page)).not.toContain(LAST);
		await follow(page, 'Chapter 3');
		await expect.poll(() => shown(page)).toContain(HEAVY.medical.at(-1));
		const after = await afterPassage(page);
		await follow(page, words('map_after'));
		await expect.poll(() => from(page)).toMatch(after);
		expect(await from(page)).not.toContain(HEAVY.medical[0]);
		stop();
	});
});
