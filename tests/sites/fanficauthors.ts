import { type Fixture, html, words } from './lib/fixture';

const head =
	'<div class="page-header"><h2 class="text-center">The Long Shore</h2><h3 class="text-center">By tern</h3></div>';

const fixture: Fixture = {
	pages: [
		{
			name: 'the index of a story',
			url: 'https://tern.fanficauthors.net/The_Long_Shore/index/',
			page: 'story',
			html: html(
				'The Long Shore',
				`${head}<div class="well"><p>Updated on 1st Jun 13</p><p>Status: Completed - Rating: Everyone - Chapters: 1 -\n Word count: 2,197 - Genre: Drama, Storms</p><blockquote><p>A light goes out.</p></blockquote></div>`,
			),
			stories: [
				{
					id: 'tern/The_Long_Shore',
					title: 'The Long Shore',
					says: {
						rating: words('Everyone'),
						genre: words('Drama', 'Storms'),
						status: words('Completed'),
						author: words('tern'),
					},
					numbers: { words: 2197, chapters: 1 },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
		{
			name: 'a chapter',
			url: 'https://tern.fanficauthors.net/The_Long_Shore/Low_Water/',
			page: 'story',
			html: html('The Long Shore', `${head}<div class="story"><p>The water fell.</p></div>`),
			stories: [{ id: 'tern/The_Long_Shore', title: 'The Long Shore', says: { author: words('tern') } }],
			chapters: [{}],
		},
	],
};
export default fixture;
