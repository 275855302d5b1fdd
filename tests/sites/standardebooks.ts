import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'the page of a book',
			url: 'https://standardebooks.org/ebooks/tern/the-long-shore',
			page: 'story',
			html: html(
				'The Long Shore',
				'<article class="ebook"><h1>The Long Shore</h1><h2><a>A. Tern</a></h2><section id="description"><p>A light goes out.</p></section><ul class="tags"><li><a>Fiction</a></li></ul><a href="/ebooks/tern/the-long-shore/text">Start</a></article>',
			),
			stories: [
				{
					id: 'tern/the-long-shore',
					title: 'The Long Shore',
					says: { tag: words('Fiction'), author: words('A. Tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			links: { contents: 'https://standardebooks.org/ebooks/tern/the-long-shore/text' },
		},
		{
			name: 'a chapter',
			url: 'https://standardebooks.org/ebooks/tern/the-long-shore/text/chapter-1',
			page: 'story',
			html: html('The Long Shore', '<section id="chapter-1"><h2>Low Water</h2><p>The water fell.</p></section>'),
			stories: [{ id: 'tern/the-long-shore', title: 'The Long Shore', says: {} }],
			chapters: [{ id: 'chapter-1', title: 'Low Water' }],
		},
	],
};
export default fixture;
