import { describe, expect, it } from 'vitest';
import { entireWork } from '../../../demo/ao3/work-page';
import { BELLS } from '../../../demo/bells';
import { chapterId } from '../../../demo/work';
import { siteById } from '../../../src/sites';
import { storyPage, wholeStoryAddress } from '../../../src/sites/whole-story';
import ao3Pages from '../ao3';
import { html } from '../lib/fixture';
import { open } from '../lib/open';

const site = (id: string) => {
	const found = siteById(id);
	if (!found) throw new Error(`no site ${id}`);
	return found;
};
const ao3 = site('ao3');
const royalRoad = site('royalroad');

const readOn = (name: string) => {
	const page = ao3Pages.pages.find((one) => one.name.startsWith(name));
	if (!page) throw new Error(`no page ${name}`);
	return storyPage(open(page.html, page.url), new URL(page.url), ao3);
};

describe('reading a whole story begins', () => {
	it.each([
		'https://archiveofourown.org/works/301',
		'https://archiveofourown.org/works/301/chapters/902?style=disable#notes',
		'https://archiveofourown.org/works/301?view_full_work=true',
		'https://archiveofourown.org/works/301/navigate',
	])('at the one page of the entire work on AO3: %s', (url) => {
		expect(wholeStoryAddress(ao3, url)).toBe('https://archiveofourown.org/works/301?view_full_work=true');
	});

	it('never says that its reader is of age', () => {
		expect(wholeStoryAddress(ao3, 'https://archiveofourown.org/works/301?view_adult=true')).not.toContain('adult');
	});

	it('where its page is on archives that show chapters one by one', () => {
		const url = 'https://www.royalroad.com/fiction/11/the-long-shore';
		expect(wholeStoryAddress(royalRoad, `${url}#toc`)).toBe(url);
	});
});

describe('a page of a story', () => {
	it('gives its chapter and the way to those beside it, since reading may begin in the middle', () => {
		const read = readOn('one chapter of a work');
		expect(read).toMatchObject({ kind: 'chapters', story: { id: '301' }, texts: [{ chapter: { number: 2 } }] });
		const beside = [903, 901].map((id) => `https://archiveofourown.org/works/301/chapters/${id}#workskin`);
		expect(read).toMatchObject({ further: beside });
		expect(read).toMatchObject({ texts: [{ address: expect.not.stringContaining('#') }] });
	});

	it('with all chapters says of each where it opens, and leads nowhere before the first', () => {
		const url = 'https://archiveofourown.org/works/1040?view_full_work=true';
		const read = storyPage(open(entireWork(BELLS), url), new URL(url), ao3);
		if (read.kind !== 'chapters') throw new Error(read.kind);
		expect(read.further).toEqual([]);
		expect(read.texts.map(({ address }) => address)).toEqual(
			BELLS.chapters.map((_, i) => `https://archiveofourown.org/works/1040/chapters/${chapterId(BELLS, i)}`),
		);
	});

	it('that lists chapters gives all of them, each once, and none of other stories', () => {
		const url = 'https://www.royalroad.com/fiction/11/the-long-shore';
		const links = ['11/x/chapter/1/a', '11/x/chapter/2/b', '11/x/chapter/1/a#comments', '12/y/chapter/5/c', '11/x'];
		const list = links.map((to) => `<a href="/fiction/${to}">x</a>`).join('');
		const document = open(html('x', `<h1>The Long Shore</h1><div class="fiction-info"></div>${list}`), url);
		expect(storyPage(document, new URL(url), royalRoad)).toMatchObject({
			kind: 'chapters',
			texts: [],
			further: [
				'https://www.royalroad.com/fiction/11/x/chapter/1/a',
				'https://www.royalroad.com/fiction/11/x/chapter/2/b',
			],
		});
	});

	it('that asks for the age of its reader is a gate, and is not gone past', () => {
		expect(readOn('the page that asks before adult works')).toEqual({ kind: 'gate' });
	});

	it('that asks to log in is that', () => {
		const url = 'https://archiveofourown.org/users/login?restricted=true';
		const form = '<div id="main"><form><input type="password"></form></div>';
		expect(storyPage(open(html('x', form), url), new URL(url), ao3)).toEqual({ kind: 'login' });
	});

	it('without any of these is nothing', () => {
		const url = 'https://archiveofourown.org/works/301?view_full_work=true';
		expect(storyPage(open(html('x', '<p>Retry later</p>'), url), new URL(url), ao3)).toEqual({ kind: 'nothing' });
	});
});
