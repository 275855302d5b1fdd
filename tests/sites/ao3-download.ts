import { atLeast, type Fixture, html, words } from './lib/fixture';

const tag = (text: string) => `<a href="http://archiveofourown.org/tags/x">${text}</a>`;
const preface = `<div id="preface"><p class="message"><b>The Long Shore</b><br>Posted originally at <a href="http://archiveofourown.org/works/11">http://archiveofourown.org/works/11</a>.</p><div class="meta"><dl class="tags"><dt>Rating:</dt><dd>${tag('Mature')}</dd><dt>Archive Warnings:</dt><dd>${tag('Choose Not To Use Archive Warnings')}, ${tag('Underage')}</dd><dt>Category:</dt><dd>${tag('Gen')}</dd><dt>Fandom:</dt><dd>${tag('Lighthouse Keepers')}</dd><dt>Relationship:</dt><dd>${tag('Keeper &amp; Keeper')}</dd><dt>Character:</dt><dd>${tag('The Keeper')}</dd><dt>Additional Tags:</dt><dd>${tag('Storms')}</dd><dt>Language:</dt><dd>English</dd><dt>Stats:</dt><dd>Published: 2026-09-01 Completed: 2026-10-08 Words: 12,345 Chapters: 3/3</dd></dl><h1>The Long Shore</h1><div class="byline">by <a rel="author">tern</a></div><p>Summary</p><blockquote class="userstuff"><p>A light goes out.</p></blockquote></div></div>`;
const story = {
	id: '11',
	title: 'The Long Shore',
	url: 'http://archiveofourown.org/works/11',
	says: {
		rating: words('Mature'),
		warning: atLeast('Underage Sex'),
		category: words('Gen'),
		fandom: words('Lighthouse Keepers'),
		relationship: words('Keeper & Keeper'),
		character: words('The Keeper'),
		tag: words('Storms'),
		language: words('English'),
		author: words('tern'),
	},
	numbers: { words: 12345, chapters: 3 },
	dates: { published: '2026-09-01', updated: '2026-10-08' },
	prose: { summary: 'A light goes out.' },
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a work with chapters',
			url: 'file:///home/reader/shore.html',
			page: 'story',
			html: html(
				'The Long Shore',
				`${preface}<div id="chapters"><div class="userstuff"><p>The water fell.</p></div></div>`,
			),
			stories: [story],
			chapters: [{}],
		},
		{
			name: 'a work with one',
			url: 'file:///home/reader/shore.html',
			page: 'story',
			html: html('The Long Shore', `${preface}<div id="chapters" class="userstuff"><p>The water fell.</p></div>`),
			stories: [story],
			chapters: [{}],
		},
	],
};
export default fixture;
