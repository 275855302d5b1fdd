// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/core/declarations';
import { madeEpub, PLAIN, readEpub } from './made-epub';

const titles = (made: Parameters<typeof readEpub>[0]) => readEpub(made).chapters.map(({ title }) => title);
const texts = (made: Parameters<typeof readEpub>[0]) => readEpub(made).chapters.map(({ paragraphs }) => paragraphs);

describe('the chapters of an e-book', () => {
	it.each([2, 3] as const)('are named by the table of contents, EPUB %i', (version) => {
		expect(titles({ version })).toEqual(['The Quay', 'The Loft']);
		expect(texts({ version })[0]).toEqual(['The Quay', 'The boats were in.', 'It was morning.']);
	});

	it('that share a file begin where the table of contents says', () => {
		const body =
			'<h2 id="a">I</h2><p>The boats were in.</p><section id="b"><h2>II</h2><p>Nets hung.</p></section><p>And dried.</p>';
		const files = [{ name: 'all', body, inside: { a: 'First', b: 'Second' } }];
		expect(titles({ files })).toEqual(['First', 'Second']);
		expect(texts({ files })).toEqual([
			['I', 'The boats were in.'],
			['II', 'Nets hung.', 'And dried.'],
		]);
	});

	it('that are cut into several files are one', () => {
		const files = [
			{ name: 'a', title: 'First', body: '<p>The boats were in.</p>' },
			{ name: 'b', body: '<p>It was still morning.</p>' },
			{ name: 'c', title: 'Second', body: '<p>Nets hung.</p>' },
		];
		expect(texts({ files })).toEqual([['The boats were in.', 'It was still morning.'], ['Nets hung.']]);
	});

	it('are the files themselves, by their headings, where nothing lists them', () => {
		const files = PLAIN.map(({ title: _, ...file }) => file);
		expect(titles({ files })).toEqual(['The Quay', 'The Loft']);
	});

	it('are the files themselves where the list leads to files that are not there', () => {
		const line = (href: string, title: string) => `<li><a href="${href}">${title}</a></li>`;
		const list = `${line('text/one.xhtml', 'All of it')}${line('one.xhtml', 'The Quay')}${line('two.xhtml', 'The Loft')}`;
		const nav = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>${list}</ol></nav></body></html>`;
		expect(titles({ extra: { 'OEBPS/nav.xhtml': nav } })).toEqual(['The Quay', 'The Loft']);
	});

	it('leave out pages about the book', () => {
		const files = [
			{
				name: 'imprint',
				title: 'Imprint',
				body: '<p>Made by hand.</p>',
				bodyAttributes: ' epub:type="frontmatter imprint"',
			},
			...PLAIN,
		];
		expect(titles({ files })).toEqual(['The Quay', 'The Loft']);
	});

	it('are read as their author wrote them: runs between line breaks are paragraphs, ruby and scripts are not text', () => {
		const body =
			'<div>The boats<br/>were in.<br/><br/>It was <i>morning</i>.</div><p><ruby>海<rt>うみ</rt></ruby></p><script>run()</script>';
		expect(texts({ files: [{ name: 'a', title: 'A', body }] })[0]).toEqual([
			'The boats\nwere in.',
			'It was morning.',
			'海',
		]);
	});

	it('are read though a file knows no names of HTML, or is not well-formed', () => {
		const files = [
			{ name: 'a', title: 'A', body: '<p>caf&eacute;&nbsp;au lait</p>' },
			{ name: 'b', title: 'B', body: '<p>It was morning.<br><p>Then noon.' },
		];
		expect(texts({ files })).toEqual([['café\u00a0au lait'], ['It was morning.', 'Then noon.']]);
	});
});

describe('what an e-book says of its story', () => {
	it('is in its metadata, and nothing is made of what it has no place for', () => {
		const metadata =
			'<dc:subject>Needles</dc:subject><dc:description>&lt;p&gt;A light goes out.&lt;/p&gt;</dc:description>';
		const { story } = readEpub({ metadata });
		expect(story).toMatchObject({ title: 'The Long Shore', prose: { summary: 'A light goes out.' } });
		expect(story.says).toEqual({
			author: { words: ['tern'], withheld: false },
			language: { words: ['en'], withheld: false },
			tag: { words: ['Needles'], withheld: false },
		});
		expect(declarations(story).map(({ topic }) => topic)).toEqual(['needles']);
	});

	it('is what an archive printed in the preface of its download', () => {
		const body =
			'<div id="preface"><p>Posted at <a href="http://archiveofourown.org/works/11">AO3</a></p><dl class="tags"><dt>Rating:</dt><dd>Mature</dd><dt>Archive Warning:</dt><dd><a href="x">Choose Not To Use Archive Warnings</a></dd></dl></div>';
		const { story } = readEpub({ files: [{ name: 'preface', title: 'Preface', body }, ...PLAIN] });
		expect(story).toMatchObject({ site: 'ao3-download', id: '11', title: 'The Long Shore' });
		expect(story.says.warning).toEqual({ words: [], withheld: true });
	});
});

it('nothing of an e-book runs, and nothing it names is loaded', () => {
	const body = '<p>It was morning.</p><img src="https://elsewhere.example/x.png" onerror="wasRun = true"/>';
	const script = '<script>globalThis.wasRun = true</script>';
	readEpub({ files: [{ name: 'a', title: 'A', body: body + script }] });
	expect('wasRun' in globalThis).toBe(false);
	expect(document.querySelector('img')).toBeNull();
	expect(madeEpub().length).toBeGreaterThan(0);
});
