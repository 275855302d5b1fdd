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

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://ficwad.com/story/12',
			page: 'story',
			html: html(
				'The Long Shore',
				`<div id="story">${box('Warnings: <span class="story-warnings"><a href="/help/38" title="Violence">[V]</a> <a href="/help/38" title="Medium Spoilers">[!!]</a></span> - ', ' - Complete')}<div id="storytext"><p>The water fell.</p></div></div>`,
			),
			stories: [
				{ ...known, says: { ...says, warning: words('Violence', 'Medium Spoilers'), status: words('Complete') } },
			],
			chapters: [{ id: '12' }],
		},
		{
			name: 'a list',
			url: 'https://ficwad.com/recent',
			page: 'list',
			html: html('Recent', `<ul class="storylist"><li>${box('', '')}</li></ul>`),
			stories: [
				{
					...known,
					url: 'https://ficwad.com/story/11',
					says: { ...says, warning: none, status: words('In Progress') },
				},
			],
		},
	],
};
export default fixture;
