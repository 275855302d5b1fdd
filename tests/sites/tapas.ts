import { type Fixture, html } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'an episode',
			url: 'https://tapas.io/episode/22',
			page: 'story',
			html: html(
				'Low Water',
				'<a href="/series/The-Long-Shore">The Long Shore</a><p class="ep-title">Low Water</p><article class="viewer__body js-episode-article"><p>The water fell.</p></article>',
				'<meta property="og:title" content="The Long Shore">',
			),
			stories: [{ id: 'The-Long-Shore', title: 'The Long Shore', says: {} }],
			chapters: [{ id: '22', title: 'Low Water' }],
		},
	],
};
export default fixture;
