import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'the catalogue page of a book',
			url: 'https://www.gutenberg.org/ebooks/11',
			page: 'story',
			html: html(
				'The Long Shore',
				'<table class="bibrec"><tr><th>Author</th><td><a>Tern, A.</a></td></tr><tr><th>Title</th><td>The Long Shore</td></tr><tr><th>Summary</th><td>A light goes out.</td></tr><tr><th>Language</th><td>English</td></tr><tr><th>Subject</th><td><a>Lighthouses -- Fiction</a></td></tr><tr><th>Subject</th><td><a>Tern, A., 1800-1850</a></td></tr></table>',
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: {
						author: words('Tern, A.'),
						language: words('English'),
						tag: words('Lighthouses -- Fiction', 'Tern, A., 1800-1850'),
					},
					prose: { summary: 'A light goes out.' },
				},
			],
		},
		{
			name: 'a search',
			url: 'https://www.gutenberg.org/ebooks/search/?query=shore',
			page: 'list',
			html: html(
				'Search',
				'<ul class="results"><li class="booklink"><a class="link" href="/ebooks/11"><span class="title">The Long Shore</span><span class="subtitle">A. Tern</span></a></li></ul>',
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.gutenberg.org/ebooks/11',
					says: { author: words('A. Tern') },
				},
			],
		},
	],
};
export default fixture;
