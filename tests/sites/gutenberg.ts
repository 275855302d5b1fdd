import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'the catalogue page of a book',
			url: 'https://www.gutenberg.org/ebooks/11',
			page: 'story',
			html: html(
				'The Long Shore',
				'<table class="bibrec"><tr><th>Author</th><td><a>Tern, A.</a></td></tr><tr><th>Title</th><td>The Long Shore</td></tr><tr><th>Summary</th><td>A light goes out.</td></tr><tr><th>Language</th><td>English</td></tr><tr><th>Subject</th><td><a>Lighthouses -- Fiction</a></td></tr></table>',
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: { author: words('Tern, A.'), language: words('English'), tag: words('Lighthouses -- Fiction') },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
		{
			name: 'the book',
			url: 'https://www.gutenberg.org/cache/epub/11/pg11-images.html',
			page: 'story',
			html: html(
				'x',
				'<section id="pg-header"><p id="pg-title-no-subtitle">The Long Shore</p></section><div class="chapter"><p>The water fell.</p></div>',
			).replace('<title>x</title>', ''),
			stories: [{ id: '11', title: 'The Long Shore', says: {} }],
			chapters: [{}],
		},
	],
};
export default fixture;
