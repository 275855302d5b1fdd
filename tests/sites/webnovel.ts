import { type Fixture, html, words } from './lib/fixture';

const book = (mark: string) =>
	`<div class="det-info"><h1>The Long Shore</h1><div class="det-hd-detail"><a class="det-hd-tag"><span>Eastern</span></a><strong><span>1,572 Chapters</span></strong></div><address>Author: <a href="/profile/7">tern</a></address></div><a href="/book/11/catalog">Table of Contents</a><div class="det-abt"><div class="j_synopsis"><p>A light goes out.</p></div><div><span class="vam">${mark}</span></div></div><div class="m-tags"><p class="m-tag"><a># STORMS</a></p></div>`;
const story = {
	id: '11',
	title: 'The Long Shore',
	numbers: { chapters: 1572 },
	prose: { summary: 'A light goes out.' },
};
const says = { genre: words('Eastern'), tag: words('STORMS'), author: words('tern') };
const links = { contents: 'https://www.webnovel.com/book/11/catalog' };

const fixture: Fixture = {
	pages: [
		{
			name: 'a book with the ordinary mark',
			url: 'https://www.webnovel.com/book/the-long-shore_11',
			page: 'story',
			html: html('The Long Shore', book('General Audiences')),
			stories: [{ ...story, says }],
			links,
		},
		{
			name: 'a book for adults, saved without its address',
			url: 'https://www.webnovel.com/',
			page: 'story',
			html: html(
				'The Long Shore',
				book('Mature Rating'),
				'<link rel="canonical" href="https://www.webnovel.com/book/11">',
			),
			stories: [{ ...story, says: { ...says, rating: words('Mature Rating') } }],
			links,
		},
		{
			name: 'two chapters, the second of them loaded while reading',
			url: 'https://www.webnovel.com/book/the-long-shore_11/low-water_99',
			page: 'story',
			html: html(
				'Low Water',
				'<div class="cha-content"><div class="cha-tit"><h1>Low Water</h1></div><div class="cha-words"><p>The water fell.</p></div></div><div class="cha-content"><div class="cha-tit"><h3>High Water</h3></div><div class="cha-words"><p>It rose.</p></div></div>',
			),
			stories: [{ id: '11', title: '', says: {} }],
			chapters: [{ title: 'Low Water' }, { title: 'High Water' }],
		},
	],
};
export default fixture;
