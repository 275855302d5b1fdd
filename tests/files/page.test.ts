// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/core/declarations';
import { runSlices } from '../../src/core/slices';
import { openFile } from '../../src/files/open';

const part = (n: number) => `Part ${n}`;
const open = (name: string, text: string) => runSlices(openFile(name, new TextEncoder().encode(text), part)).book;
const titles = (name: string, text: string) => open(name, text).chapters.map(({ title }) => title);

describe('a plain text', () => {
	it('has the chapters that its headings make, and what stands before them', () => {
		const text = 'The Long Shore\nby tern\n\nChapter 1\n\nThe boats were in.\n\nCHAPTER II: The Loft\n\nNets hung.';
		const book = open('shore.txt', text);
		expect(book.chapters.map(({ title }) => title)).toEqual([undefined, 'Chapter 1', 'CHAPTER II: The Loft']);
		expect(book.chapters[2]?.paragraphs).toEqual(['Nets hung.']);
		expect(book.story).toMatchObject({ title: 'The Long Shore', says: { author: { words: ['tern'] } } });
	});

	it('does not take a sentence for a heading', () => {
		const text = 'Part of me stayed.\n\nPart of me went away, as ever.\n\nChapter and verse were what he wanted of me.';
		expect(titles('a.txt', text)).toEqual([undefined]);
	});

	it('without headings is told in parts if it is long, none of its words lost', () => {
		const paragraph = 'The boats were in and the nets hung from the beams. '.repeat(10).trim();
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
				const { chapters } = open('a.txt', Array.from({ length: n }, () => paragraph).join('\n\n'));
				expect(chapters.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(n);
				expect(chapters.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
				expect(chapters.length > 1).toBe(n * 110 >= 8000);
			}),
			{ numRuns: 25 },
		);
	});

	it('is read from its bytes as browsers read them, and by its name where it names nothing', () => {
		const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x2e]);
		const { book } = runSlices(openFile('my story.txt', latin, part));
		expect(book.chapters[0]?.paragraphs).toEqual(['café.']);
		expect(book.story.title).toBe('my story');
	});
});

describe('a text in Markdown', () => {
	it('has the chapters that its headings make, and none of its marks', () => {
		const text =
			'---\ntitle: x\n---\n# The Quay\nThe *boats* were in.\n\n> It was [morning](https://x.example).\n\n## The Loft\n\nNets **hung**.';
		const book = open('shore.md', text);
		expect(book.chapters).toEqual([
			{ title: 'The Quay', paragraphs: ['The boats were in.', 'It was morning.'] },
			{ title: 'The Loft', paragraphs: ['Nets hung.'] },
		]);
	});
});

describe('a saved page', () => {
	const tags =
		'<dl class="tags"><dt>Rating:</dt><dd>Mature</dd><dt>Archive Warning:</dt><dd><a href="x">Graphic Depictions Of Violence</a></dd></dl>';
	const chapter = (title: string, notes: string, text: string) =>
		`<div class="meta group"><h2 class="heading">${title}</h2><p>Chapter Notes</p><blockquote class="userstuff"><p>${notes}</p></blockquote></div><div class="userstuff"><p>${text}</p></div>`;
	const download = `<!doctype html><html><body><div id="preface"><p><a href="http://archiveofourown.org/works/11">x</a></p><div class="meta">${tags}<h1>The Long Shore</h1></div></div><div id="chapters" class="userstuff">${chapter('The Quay', 'CW: needles', 'The boats were in.')}${chapter('The Loft', 'Thanks!', 'Nets hung.')}</div></body></html>`;

	it('from an archive has the chapters, notes and warnings that the archive printed', () => {
		const book = open('work.html', download);
		expect(book.story).toMatchObject({ id: '11', title: 'The Long Shore' });
		expect(declarations(book.story).map(({ topic }) => topic)).toContain('graphic-violence');
		expect(book.chapters).toEqual([
			{ title: 'The Quay', notes: 'CW: needles', paragraphs: ['The boats were in.'] },
			{ title: 'The Loft', notes: 'Thanks!', paragraphs: ['Nets hung.'] },
		]);
	});

	it('from anywhere else has those that its headings make', () => {
		const html =
			'<title>x</title><nav><p>Home</p></nav><main><h1>I</h1><p>The boats were in.</p><h1>II</h1><p>Nets hung.</p></main>';
		expect(titles('page.html', html)).toEqual(['I', 'II']);
	});
});
