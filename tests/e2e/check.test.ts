import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HEAVY, UNWARNED } from '../../demo/documents/unwarned.ts';
import { calmly } from '../../demo/prose.ts';
import { openZip } from '../../src/files/zip/archive.ts';
import { type MadeFile, madeEpub } from '../files/made-epub.ts';
import { faults } from './helpers/axe.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { find } from './helpers/find.ts';
import { madeCopy } from './helpers/made-copy.ts';
import { click, untilSaid } from './helpers/own-pages.ts';
import { readerIn } from './helpers/reader.ts';
import { words } from './helpers/words.ts';

const TITLE = 'The Long Shore';
const prose = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const chapter = (n: number, ...extra: readonly string[]): MadeFile => ({
	name: `c${n}`,
	title: `Chapter ${n}`,
	body: `<h2>Chapter ${n}</h2>${prose([...calmly(3, n), ...extra, ...calmly(3, n + 40)])}`,
});

/** Twelve chapters: something in the third and the eighth, nothing in any other. */
const BOOK: readonly MadeFile[] = Array.from({ length: 12 }, (_, i) =>
	chapter(i + 1, ...(i === 2 ? HEAVY.assault : i === 7 ? HEAVY.medical : [])),
);
const LEVELS = { 'sexual-violence': 'skip', needles: 'blur', medical: 'blur' } as const;

inEachBrowser('checking a file', (name) => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'forewarned-check-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const reader = readerIn(name);

	const open = async (hash = '') => {
		const page = await reader.launched.openOwn(`check/index.html${hash}`);
		await page.bringToFront();
		await find(page, 'input[type=file]');
		return page;
	};
	const give = async (page: Page, file: string, content: string | Uint8Array) => {
		const path = join(folder, file);
		writeFileSync(path, content);
		await ((await find(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
	};
	const cell = (page: Page, topic: string, n: number): Promise<string | undefined> =>
		page.$$eval(
			'.story-map tbody tr',
			(rows, name, at) =>
				rows.find((row) => row.querySelector('th')?.textContent === name)?.querySelectorAll('td')[at - 1]
					?.textContent ?? undefined,
			topic,
			n,
		);

	it('says of an e-book where what its reader asked about may be, as a table and chapter by chapter', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		await give(page, 'shore.epub', madeEpub({ files: BOOK }));
		await untilSaid(page, TITLE);
		await untilSaid(page, words('check_says_nothing'));
		expect(await cell(page, 'Sexual violence', 3)).toContain(words('passages_sure_sure'));
		expect(await cell(page, 'Sexual violence', 4)).toBe('');
		expect(await page.$eval('#chapter-3', (at) => (at as HTMLElement).innerText)).toContain('Sexual violence');
		expect(await page.$eval('#chapter-4', (at) => (at as HTMLElement).innerText)).toContain(words('check_nothing'));
		expect(await page.$$eval('.story-map thead th', (all) => all.length)).toBe(13);
		expect(await faults(page)).toEqual([]);
		// Firefox cannot be told to prefer dark from outside.
		if (name !== 'chromium') return;
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
		expect(await faults(page)).toEqual([]);
	});

	it('writes a forewarned copy in which what is to be skipped is left out, and the rest is named', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		await give(page, 'shore.epub', madeEpub({ files: BOOK }));
		await untilSaid(page, TITLE);
		const copy = openZip(await madeCopy(page, TITLE));
		const text = (path: string) => new TextDecoder().decode(copy.read(path));
		expect(text('OEBPS/text/c3.xhtml')).toContain('Sexual violence');
		expect(text('OEBPS/text/c3.xhtml')).not.toContain('Marrowby');
		expect(text('OEBPS/text/c8.xhtml')).toContain(words('map_after'));
		expect(text('OEBPS/text/c8.xhtml')).toContain('Marrowby');
		expect(text('OEBPS/forewarned.xhtml')).toContain('Chapter 3');
	});

	it('looks through a pasted text, and for whoever wrote it has the words of archives', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		await page.$eval(
			'textarea',
			(field, text) => {
				(field as HTMLTextAreaElement).value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			},
			UNWARNED,
		);
		await click(page, 'check_paste_check');
		await untilSaid(page, 'The Mill Road');
		await (await find(page, `label ::-p-text(${words('check_for_author')})`)).click();
		await untilSaid(page, words('check_author_title'));
		await untilSaid(page, 'Rape/Non-Con');
		expect(await page.$eval('body', (body) => body.innerText)).not.toMatch(/Underage/);
		expect(await faults(page)).toEqual([]);
	});

	it('stops when it is told to, and keeps what was read', async () => {
		await reader.set({ levels: LEVELS });
		const page = await open();
		const long = Array.from({ length: 400 }, (_, n) => `# Chapter ${n + 1}\n\n${calmly(60, n).join('\n\n')}`);
		// Pressed from within the page: by the time that a driver comes to it, a fast machine has read it all.
		await page.evaluate(() => {
			new MutationObserver((_, observer) => {
				if ((document.querySelector('progress')?.value ?? 0) < 2) return;
				observer.disconnect();
				document.querySelector<HTMLButtonElement>('.progress button')?.click();
			}).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
		});
		await give(page, 'long.md', long.join('\n\n'));
		await find(page, '#chapter-2');
		expect(await page.$('#chapter-400')).toBeNull();
		await untilSaid(page, words('check_stopped', await page.$$eval('.chapters > ol > li', (all) => all.length), 400));
	});

	it.each([
		['is empty', 'a.epub', '', 'check_empty'],
		['is damaged', 'a.epub', madeEpub().slice(0, 700), 'check_broken'],
		['is a PDF', 'a.pdf', '%PDF-1.7', 'check_pdf'],
		['is of another kind', 'a.docx', 'x', 'check_wrong_type'],
	] as const)('says what is the matter when a file %s, and takes the next', async (_, file, content, key) => {
		await reader.set();
		const page = await open();
		await give(page, file, content);
		await untilSaid(page, words(key));
		await give(page, 'shore.epub', madeEpub());
		await untilSaid(page, TITLE);
	});

	it('makes no request, runs nothing and loads nothing, whatever stands in the book', async () => {
		await reader.set();
		const before = reader.proxy.requests.length;
		const page = await open();
		const body =
			'<h2>Chapter 1</h2><p>It was morning.</p><img src="https://archiveofourown.org/x.png" onerror="wasRun = true" alt="x"/><script src="https://archiveofourown.org/x.js"></script><script>wasRun = true</script>';
		await give(page, 'shore.epub', madeEpub({ files: [{ name: 'one', title: 'One', body }] }));
		await untilSaid(page, TITLE);
		await click(page, 'check_copy_make');
		await untilSaid(page, words('check_copy_done', 'The Long Shore (forewarned).epub'));
		expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
		expect(reader.proxy.requests.slice(before).filter((url) => url.includes('/x.'))).toEqual([]);
	});
});
