import { describe, expect, it } from 'vitest';
import { chapterTexts } from '../../../src/sites/chapter-texts';
import { open } from '../lib/open';

const sentence = 'The water fell and the gulls walked out on the sand. ';
const page = (body: string): Document => open(`<body>${body}</body>`, 'https://archive.example/');
const idsOf = (body: string): string[] => chapterTexts(page(body)).map(({ id }) => id);

describe('what looks like a chapter', () => {
	it.each([
		['paragraphs', `<p>${sentence}</p>`.repeat(12)],
		['lines and breaks', `${sentence}<br><br>`.repeat(12)],
		['paragraphs that are divs', `<div>${sentence}</div>`.repeat(12)],
		['paragraphs in elements of the site’s own', `<x-line><p>${sentence}</p></x-line>`.repeat(12)],
		['a text in one link', `<a href="#">${sentence.repeat(12)}</a>`],
	])('is a text of %s, in whatever it stands', (_, text) => {
		expect(idsOf(`<div class="x"><section id="here">${text}</section></div>`)).toEqual(['here']);
	});

	it.each([
		['a menu', `<a href="#">${sentence}</a> `.repeat(12)],
		['a form', `<textarea>${sentence.repeat(12)}</textarea>`],
		['a short note', sentence.repeat(2)],
		['a list of short cards', `<div><h3>Title</h3><p>${sentence}</p></div>`.repeat(12)],
	])('is not %s', (_, body) => {
		expect(chapterTexts(page(body))).toEqual([]);
	});

	it('stands beside a text that the site names only where it is long', () => {
		const beside = (named: number, other: number): string[] => {
			const document = page(
				`<div id="named">${sentence.repeat(named)}</div><div id="other"><h3>Other</h3><p>${sentence.repeat(other)}</p></div>`,
			);
			return chapterTexts(document, [...document.querySelectorAll('#named')]).map(({ id }) => id);
		};
		expect(beside(80, 30)).toEqual([]);
		expect(beside(4, 12)).toEqual([]);
		expect(beside(80, 60)).toEqual(['other']);
		expect(beside(4, 60)).toEqual(['other']);
		expect(beside(0, 60)).toEqual(['other']);
	});
});
