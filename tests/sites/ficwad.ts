import { type Fixture, html, none, words } from './lib/fixture';

const meta = (warnings: string, end: string) =>
	`<p class="meta">Category: <a href="/category/5">Lighthouses</a> - Rating: R - Genres: Drama,Horror - Characters: Ann, Ben - ${warnings}Published: 2020-01-02 - Updated: 2020-03-04 - 1,234 words${end}</p>`;
const says = {
	rating: words('R'),
	category: words('Lighthouses'),
	genre: words('Drama', 'Horror'),
	character: words('Ann', 'Ben'),
	author: words('tern'),
};
const known = {
	id: '11',
	title: 'The Long Shore',
	numbers: { words: 1234 },
	dates: { published: '2020-01-02', updated: '2020-03-04' },
	prose: { summary: 'A light goes out.' },
};
const box = (warnings: string, end: string) =>
	`<h4><a href="/story/11">The Long Shore</a></h4><span class="author">by <a href="/a/tern">tern</a></span><blockquote class="summary"><p>A light goes out.</p></blockquote>${meta(warnings, end)}`;

const blocked = '<h4>Gulls</h4><span class="author">by <a href="/a/tern">tern</a></span>';

const fixture: Fixture = {
	pages: [
		{
			name: 'the index of a story, with the rows of its chapters',
			url: 'https://ficwad.com/story/11',
			page: 'story',
			html: html(
				'The Long Shore',
				`<div id="story"><h2><a href="/">Categories</a></h2><div class="storylist"><div>${box('Warnings: <span class="story-warnings"><a href="/help/38" title="Violence">[V]</a> <a href="/help/38" title="Medium Spoilers">[!!]</a></span> - ', ' - Complete')}</div></div><div id="chapters"><ul class="storylist"><li><h4><a href="/story/12">Low Water</a></h4></li></ul></div></div>`,
			),
			stories: [
				{
					...known,
					url: 'https://ficwad.com/story/11',
					says: { ...says, warning: words('Violence', 'Medium Spoilers'), status: words('Complete') },
				},
			],
		},
		{
			name: 'the index of a blocked story, whose chapters are not',
			url: 'https://ficwad.com/story/21',
			page: 'story',
			html: html(
				'Gulls',
				`<div id="story"><div class="storylist"><div class="blocked">${blocked}<div class="meta">Category: <a href="/category/5">Lighthouses</a> - Rating: NC-17 - Chapters: 3 - Published: 2020-01-02</div></div></div><div id="chapters"><ul class="storylist"><li><h4><a href="/story/22">Ebb</a></h4><div class="meta">Rating: G - 10 words</div></li></ul></div></div>`,
			),
			stories: [
				{
					id: '21',
					title: 'Gulls',
					url: 'https://ficwad.com/story/21',
					says: {
						rating: words('NC-17'),
						warning: none,
						category: words('Lighthouses'),
						genre: none,
						character: none,
						status: words('In Progress'),
						author: words('tern'),
					},
					numbers: { chapters: 3 },
					dates: { published: '2020-01-02' },
				},
			],
		},
		{
			name: 'a chapter without labels, whose list of chapters names the story',
			url: 'https://ficwad.com/story/12',
			page: 'story',
			html: html(
				'Low Water',
				'<div id="story"><h2><a href="/category/5">Lighthouses</a> &gt; <a href="/story/11">The Long Shore</a></h2><form class="chapterlist"><select><option value="/story/11">Story Index</option><option value="/story/12" selected>1. Low Water</option></select></form><div id="storytext"><p>The water fell.</p></div></div>',
			),
			stories: [{ id: '11', title: 'The Long Shore', url: 'https://ficwad.com/story/11', says: {} }],
			chapters: [{ id: '12', title: 'Low Water' }],
			links: { contents: 'https://ficwad.com/story/11' },
		},
		{
			name: 'a list, with one that is blocked',
			url: 'https://ficwad.com/recent',
			page: 'list',
			html: html(
				'Recent',
				`<ul class="storylist"><li>${box('', '')}</li><li class="blocked">${blocked}<div class="meta">Rating: NC-17 - <span class="story-warnings">Warnings: <a title="Sex">[X]</a></span></div></li></ul>`,
			),
			stories: [
				{
					...known,
					url: 'https://ficwad.com/story/11',
					says: { ...says, warning: none, status: words('In Progress') },
				},
				{
					id: 'title:tern/Gulls',
					title: 'Gulls',
					says: {
						rating: words('NC-17'),
						warning: words('Sex'),
						genre: none,
						character: none,
						status: words('In Progress'),
						author: words('tern'),
					},
				},
			],
		},
	],
};
export default fixture;
