// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSlices } from '../../src/core/slices';
import { type Epub, openEpub } from '../../src/files/epub/open';
import { targetOf } from '../../src/files/epub/paths';
import { openZip, type ZipArchive } from '../../src/files/zip/archive';
import { COPY_WORDS, copyOf, NONE } from './copy-words';
import { type MadeEpub, type MadeFile, PLAIN, readEpub } from './made-epub';

const passage = (from: number, to: number, leftOut = false) => ({ from, to, topics: ['needles'], leftOut });
const page = (zip: ZipArchive, path: string): Document =>
	new DOMParser().parseFromString(new TextDecoder().decode(zip.read(path)), 'application/xhtml+xml');
const pages = (zip: ZipArchive): Map<string, Document> =>
	new Map(zip.names.filter((name) => name.endsWith('.xhtml')).map((name) => [name, page(zip, name)]));
const linesOf = (zip: ZipArchive, path: string): string[] =>
	[...page(zip, path).querySelectorAll('.forewarned')].map(({ textContent }) => textContent ?? '');

/** Links that lead nowhere, and ids that are there twice. */
function faults(zip: ZipArchive): string[] {
	const all = pages(zip);
	return [...all].flatMap(([path, document]) => {
		if (document.querySelector('parsererror')) return [`${path} is not well-formed`];
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const dead = [...document.querySelectorAll('a[href]')].filter((link) => {
			const target = targetOf(path, link.getAttribute('href') ?? '');
			const to = target && all.get(target.path);
			return !to || (target.fragment !== '' && !to.getElementById(target.fragment));
		});
		return [
			...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: twice #${id}`),
			...dead.map((link) => `${path}: ${link.getAttribute('href')}`),
		];
	});
}

/** Where a link leads, in words. */
function ledTo(zip: ZipArchive, path: string, text = COPY_WORDS.after): string {
	const link = [...page(zip, path).querySelectorAll('a')].find((one) => one.textContent === text);
	const target = targetOf(path, link?.getAttribute('href') ?? '');
	return (target && page(zip, target.path).getElementById(target.fragment)?.textContent) ?? '';
}

const ONE = 'OEBPS/text/one.xhtml';
const withBody = (body: string, made: MadeEpub = {}): Epub =>
	readEpub({ ...made, files: [{ name: 'one', title: 'The Quay', body }, PLAIN[1] as MadeFile] });
const paragraphs = (n: number) => Array.from({ length: n }, (_, i) => `<p>Sentence ${i}.</p>`).join('');

describe('a forewarned copy', () => {
	it.each([2, 3] as const)(
		'has a page at the front that names chapters and leads to them, EPUB %i',
		async (version) => {
			const epub = readEpub({ version });
			const zip = openZip(await copyOf(epub, NONE, { topics: ['needles'], passages: [] }));
			const copy = runSlices(openEpub(await copyOf(epub)));
			expect(copy.package.spine[0]?.item.path).toBe('OEBPS/forewarned.xhtml');
			const front = page(zip, 'OEBPS/forewarned.xhtml');
			expect(front.body.textContent).toContain('The Loft May contain: needles.');
			expect(front.body.textContent).toContain('Tag: “Needles”');
			expect(front.body.textContent).not.toContain('The Quay');
			expect(faults(zip)).toEqual([]);
		},
	);

	it('names a chapter before it begins, and a passage before it comes, with a link to what comes after it', async () => {
		const zip = openZip(await copyOf(withBody(paragraphs(5)), { topics: ['needles'], passages: [passage(1, 2)] }));
		expect(linesOf(zip, ONE)).toEqual(['May contain: needles.', '[2 paragraphs: needles] Continue after it']);
		expect(page(zip, ONE).body.textContent).toMatch(/^May contain.*Sentence 0.*\[2 paragraphs.*Sentence 1/s);
		expect(ledTo(zip, ONE)).toBe('Sentence 3.');
	});

	it('leads on to the next chapter from a passage at the end of one, and nowhere at the end of the book', async () => {
		const epub = withBody(paragraphs(2));
		const last = { topics: ['needles'], passages: [passage(1, 1)] };
		const zip = openZip(await copyOf(epub, last, last));
		expect(ledTo(zip, ONE)).toBe('May contain: needles.');
		expect(page(zip, 'OEBPS/text/two.xhtml').querySelector('a')).toBeNull();
		expect(faults(zip)).toEqual([]);
	});

	it('leads to the line of the next passage, never past it', async () => {
		const zip = openZip(
			await copyOf(withBody(paragraphs(5)), { topics: [], passages: [passage(0, 1), passage(2, 3)] }),
		);
		expect(ledTo(zip, ONE)).toMatch(/^\[2 paragraphs/);
	});

	it('leaves passages out where that is asked for, and says how much', async () => {
		const zip = openZip(await copyOf(withBody(paragraphs(5)), { topics: [], passages: [passage(1, 3, true)] }));
		const { textContent } = page(zip, ONE).body;
		expect(textContent).toContain('Sentence 0.[3 left out: needles]Sentence 4.');
		expect(textContent).not.toMatch(/Sentence [123]/);
	});

	it('keeps headings, and every place that something leads to, when it leaves passages out', async () => {
		const body =
			'<h1 id="top">The Quay</h1><p>A<a id="ref" href="two.xhtml#note">1</a></p><h2 id="later">Later</h2><p id="last">B</p>';
		const back = {
			...PLAIN[1],
			body: '<p id="note">Note <a href="one.xhtml#ref">back</a> <a href="one.xhtml#last">last</a></p>',
		};
		const files = [{ name: 'one', title: 'The Quay', inside: { later: 'Later' }, body }, back as MadeFile];
		const epub = readEpub({ files });
		const out = { topics: [], passages: [passage(0, 1, true)] };
		const zip = openZip(await copyOf(epub, out, out));
		expect(faults(zip)).toEqual([]);
		expect([...page(zip, ONE).querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
			'The Quay',
			'Later',
		]);
	});

	it('is the book, byte for byte, but for what it names', async () => {
		const extra = {
			'OEBPS/style.css': 'p { margin: 0 }',
			'OEBPS/cover.jpg': new Uint8Array(500).map((_, i) => i * 13),
		};
		const epub = readEpub({ extra });
		const zip = openZip(await copyOf(epub, { topics: ['needles'], passages: [passage(1, 1)] }));
		const same = epub.zip.names.filter((name) => `${zip.read(name)}` === `${epub.zip.read(name)}`);
		expect(epub.zip.names.filter((name) => !same.includes(name))).toEqual([
			'OEBPS/content.opf',
			'OEBPS/nav.xhtml',
			ONE,
		]);
		expect(zip.names.filter((name) => !epub.zip.has(name))).toEqual(['OEBPS/forewarned.xhtml']);
	});

	it('stands after the cover, in reading order and in the contents', async () => {
		const files = [{ name: 'cover', title: 'Cover', body: '<p>The Long Shore</p>' }, ...PLAIN];
		const copy = runSlices(openEpub(await copyOf(readEpub({ files }))));
		expect(copy.package.spine.map(({ item }) => item.id)).toEqual(['cover', 'forewarned', 'one', 'two']);
		const nav = page(copy.zip, 'OEBPS/nav.xhtml');
		expect([...nav.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
			'Cover',
			'Before you read',
			'The Quay',
			'The Loft',
		]);
	});

	it('can be made twice of the same book, and of a copy', async () => {
		const epub = withBody(paragraphs(3));
		const marked = { topics: ['needles'], passages: [passage(1, 1)] };
		const first = await copyOf(epub, marked);
		expect(`${await copyOf(epub, marked)}`).toBe(`${first}`);
		const again = openZip(await copyOf(runSlices(openEpub(first)), NONE, marked));
		expect(again.has('OEBPS/forewarned-2.xhtml')).toBe(true);
		expect(faults(again)).toEqual([]);
	});

	it('puts nothing between the lines of a book that is laid out page by page', async () => {
		const metadata = '<meta property="rendition:layout">pre-paginated</meta>';
		const zip = openZip(await copyOf(readEpub({ metadata }), { topics: ['needles'], passages: [passage(1, 1)] }));
		expect(linesOf(zip, ONE)).toEqual([]);
		expect(zip.has('OEBPS/forewarned.xhtml')).toBe(true);
	});

	it('has every word of the book in its order, whatever markup it is in', async () => {
		const word = fc.constantFrom('The boats', 'were in', 'and nets', 'hung');
		const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
		const block = fc.oneof(
			text.map((words) => `<p>${words}</p>`),
			text.map((words) => `<div>${words}<br/><br/>${words}</div>`),
			fc
				.array(text, { minLength: 1, maxLength: 3 })
				.map((all) => `<ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul>`),
			text.map((words) => `<blockquote><p>${words}</p></blockquote>`),
			text.map((words) => `<table><tr><td>${words}</td><td><p>${words}</p></td></tr></table>`),
			text.map((words) => `<dl><dt>${words}</dt><dd>${words}</dd></dl>`),
			text.map((words) => `<h2 id="h">${words}</h2>`),
		);
		const body = fc
			.array(block, { minLength: 1, maxLength: 5 })
			.map((all) => all.map((one, i) => one.replace('"h"', `"h${i}"`)).join('\n'));
		const plain = (document: Document) => {
			for (const line of document.querySelectorAll('.forewarned')) line.remove();
			return document.body.textContent?.replace(/\s+/g, '');
		};
		await fc.assert(
			fc.asyncProperty(body, fc.nat(6), fc.nat(6), fc.boolean(), async (markup, a, b, leftOut) => {
				const epub = withBody(markup);
				const last = (epub.chapters[0]?.paragraphs.length ?? 1) - 1;
				const [from = 0, to = 0] = [Math.min(a, last), Math.min(b, last)].sort((x, y) => x - y);
				const zip = openZip(await copyOf(epub, { topics: ['needles'], passages: [passage(from, to, leftOut)] }));
				expect(faults(zip)).toEqual([]);
				expect(linesOf(zip, ONE)).toHaveLength(2);
				if (!leftOut) expect(plain(page(zip, ONE))).toBe(plain(page(epub.zip, ONE)));
			}),
			{ numRuns: 25 },
		);
	});
});
