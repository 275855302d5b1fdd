// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSlices } from '../../src/core/slices';
import { copyEpub } from '../../src/files/copy/copy';
import type { CopyChapter } from '../../src/files/copy/plan';
import { openEpub } from '../../src/files/epub/open';
import { COPY_WORDS } from './copy-words';
import { joined, type MadeEpub, type MadeFile, madeEpub } from './made-epub';

// Copies of valid e-books are valid, by the tool that shops and libraries ask. Both programs are in Debian.

// The program in the path is the archive itself, which not every system runs.
const JAR = '/usr/share/java/epubcheck.jar';
const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const CHECKER = existsSync(JAR) && isThere('java');
const PANDOC = isThere('pandoc');
const CALIBRE = isThere('ebook-convert');

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'forewarned-epub-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What EPUBCheck finds wrong. */
function wrongIn(bytes: Uint8Array): string[] {
	const file = join(folder, 'book.epub');
	writeFileSync(file, bytes);
	// Compiled quickly rather than well: it runs for seconds.
	const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR, file];
	const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
	const said = `${stdout}\n${stderr}`;
	expect(said).toContain('EPUBCheck completed');
	return said.split('\n').filter((line) => /^(?:ERROR|FATAL|WARNING)/.test(line));
}

/** Every way of marking: all chapters named, passages named and left out, at beginnings, ends and in between. */
const everyWay = (paragraphs: number, chapter: number): CopyChapter => {
	const middle = Math.floor(paragraphs / 2);
	const named = { topics: ['needles'], leftOut: false };
	const out = { topics: ['war'], leftOut: true };
	const passages =
		paragraphs < 3
			? [{ from: 0, to: paragraphs - 1, ...(chapter % 2 ? named : out) }]
			: [
					{ from: 0, to: 0, ...named },
					{ from: 1, to: middle, ...out },
					{ from: paragraphs - 1, to: paragraphs - 1, ...named },
				].filter(({ from, to }) => from <= to && !(to === middle && middle >= paragraphs - 1));
	return { topics: ['needles', 'war'], passages };
};

async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
	const epub = runSlices(openEpub(bytes));
	const chapters = epub.chapters.map(({ paragraphs }, i) => everyWay(paragraphs.length, i));
	return joined((await copyEpub(epub, chapters, COPY_WORDS)).parts);
}

const PROSE: readonly MadeFile[] = [
	{ name: 'cover', title: 'Cover', body: '<div><h1>The Long Shore</h1></div>' },
	{
		name: 'one',
		title: 'The Quay',
		inside: { later: 'Later' },
		body: '<h1>The Quay</h1><p>The boats&#160;were in<a id="ref" href="two.xhtml#note">1</a>.</p><ul><li>nets</li><li>oars</li></ul><h2 id="later">Later</h2><blockquote><p>It was morning.</p></blockquote><table><tr><td>6</td><td>low</td></tr></table><dl><dt>Quay</dt><dd>A wall.</dd></dl><pre>  tide\n  table</pre><p>Then noon.</p>',
	},
	{
		name: 'two',
		title: 'The Loft',
		body: '<h1>The Loft</h1><p id="note"><a href="one.xhtml#ref">1</a> Nets hung.</p>',
	},
];

const MARKDOWN = `---
title: The Long Shore
author: tern
lang: en
---

# The Quay

The boats were in.[^1]

* nets
* oars

> It was *morning*.

| tide | hour |
|------|------|
| low  | 6    |

## Later

Quay
:   A wall.

Then noon.

# The Loft

Nets hung.

[^1]: All but one.
`;

/** An e-book made by pandoc. */
function pandoc(version: 2 | 3): Uint8Array {
	const [from, to] = [join(folder, 'shore.md'), join(folder, 'shore.epub')];
	writeFileSync(from, MARKDOWN);
	const { status, stderr } = spawnSync('pandoc', [from, '-t', `epub${version}`, '-o', to], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return readFileSync(to);
}

const TAGS =
	'<dl class="tags"><dt>Rating:</dt><dd><a href="http://archiveofourown.org/tags/x">Mature</a></dd><dt>Archive Warning:</dt><dd><a href="http://archiveofourown.org/tags/x">Graphic Depictions Of Violence</a></dd></dl>';
const heading = (title: string): string => `<div class="meta group"><h2 class="heading">${title}</h2></div>`;
const DOWNLOAD = `<!DOCTYPE html><html><head><title>The Long Shore</title><style>.meta dl.tags { border: 1px solid }</style></head><body><div id="preface"><h2 class="toc-heading">Preface</h2><p>Posted at <a href="http://archiveofourown.org/works/11">the archive</a>.</p><div class="meta">${TAGS}<h1>The Long Shore</h1></div></div><div id="chapters" class="userstuff">${heading('The Quay')}<div class="userstuff"><p>The boats were in.</p><p>It was morning.</p></div>${heading('The Loft')}<div class="userstuff"><p>Nets hung.</p><p>And dried.</p></div></div></body></html>`;

/** An e-book made by Calibre of a page as AO3 makes its own. */
function calibre(): Uint8Array {
	const [from, to] = [join(folder, 'work.html'), join(folder, 'work.epub')];
	writeFileSync(from, DOWNLOAD);
	const args = [from, to, '--chapter', '//h:h2', '--level1-toc', '//h:h2'];
	const { status, stderr } = spawnSync('ebook-convert', args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return readFileSync(to);
}

/** What pandoc reads in an e-book. */
function textOf(bytes: Uint8Array): string {
	const file = join(folder, 'copy.epub');
	writeFileSync(file, bytes);
	return spawnSync('pandoc', [file, '-t', 'plain', '--wrap=none'], { encoding: 'utf8' }).stdout;
}

const LONG = 300_000;

describe.skipIf(!CHECKER)('a copy is valid where the book was', () => {
	it('or it would say so', () => expect(wrongIn(madeEpub({ guide: '<guide/><nonsense/>' }))).not.toEqual([]), LONG);

	const made: [string, MadeEpub][] = [
		['EPUB 2', { version: 2, files: PROSE }],
		['EPUB 3', { version: 3, files: PROSE }],
	];
	it.each(made)(
		'%s',
		async (_, book) => {
			expect(wrongIn(madeEpub(book))).toEqual([]);
			expect(wrongIn(await copyOf(madeEpub(book)))).toEqual([]);
		},
		LONG,
	);

	it.skipIf(!CALIBRE)(
		'made by Calibre of a work from an archive, whose preface is read',
		async () => {
			const book = calibre();
			const epub = runSlices(openEpub(book));
			expect(epub.story).toMatchObject({ site: 'ao3-download', id: '11', title: 'The Long Shore' });
			expect(epub.story.says.warning).toEqual({ words: ['Graphic Depictions Of Violence'], withheld: false });
			expect(epub.chapters.map(({ title }) => title)).toEqual(expect.arrayContaining(['The Quay', 'The Loft']));
			expect(wrongIn(book)).toEqual([]);
			expect(wrongIn(await copyOf(book))).toEqual([]);
		},
		LONG,
	);

	it.skipIf(!PANDOC).each([2, 3] as const)(
		'made by pandoc, EPUB %i',
		async (version) => {
			const book = pandoc(version);
			expect(wrongIn(book)).toEqual([]);
			const copy = await copyOf(book);
			expect(wrongIn(copy)).toEqual([]);
			// Another reader opens it, and reads what was put in where it was put.
			const read = textOf(copy);
			expect(read).toContain(COPY_WORDS.title);
			expect(read).toMatch(/\[1 paragraphs: needles\][\s\S]*left out: war\]/);
		},
		LONG,
	);
});
