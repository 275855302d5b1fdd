import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'posts with and without a community label',
			url: 'https://www.tumblr.com/tagged/storms',
			page: 'list',
			html: html(
				'Tumblr',
				'<div data-id="123456789"><article aria-label="Post by tern"><a href="https://www.tumblr.com/tern/123456789/the-long-shore">·</a><div data-testid="community-label-cover">Mature</div><h1>The Long Shore</h1><p>The water fell.</p><a href="/tagged/storms">storms</a></article></div><div data-id="123456790"><article><a rel="author" href="https://www.tumblr.com/gull/123456790">gull</a><h1>Low Water</h1></article></div>',
			),
			stories: [
				{
					id: '123456789',
					title: 'The Long Shore',
					url: 'https://www.tumblr.com/tern/123456789/the-long-shore',
					says: { warning: words('Mature'), tag: words('storms'), author: words('tern') },
				},
				{
					id: '123456790',
					title: 'Low Water',
					url: 'https://www.tumblr.com/gull/123456790',
					says: { author: words('gull') },
				},
			],
		},
		{
			name: 'a story in a blog with a theme of its own',
			url: 'https://tern.tumblr.com/post/123456789/the-long-shore',
			page: 'story',
			html: html(
				'tern',
				'<div class="post text"><h3><a href="https://tern.tumblr.com/post/123456789/the-long-shore">The Long Shore</a></h3><p>Rating: G<br>TW: storms</p><p>The water fell.</p><div class="tags"><a href="/tagged/keepers">keepers</a></div></div><div id="pagination"><a id="newer" href="/post/123456790">Newer</a><a id="older" href="/post/123456788">Older</a></div>',
			),
			stories: [
				{
					id: 'tern.tumblr.com/post/123456789/the-long-shore',
					title: 'The Long Shore',
					url: 'https://tern.tumblr.com/post/123456789/the-long-shore',
					says: { rating: words('G'), warning: words('storms'), tag: words('keepers') },
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('keepers', 'G', 'storms') }],
			links: {
				previous: 'https://tern.tumblr.com/post/123456788',
				next: 'https://tern.tumblr.com/post/123456790',
			},
		},
		{
			name: 'a picture in another theme',
			url: 'https://tern.tumblr.com/post/123456791',
			page: 'other',
			html: html(
				'tern',
				'<section id="posts"><article><h2 class="title">Gulls</h2><p>Two of them.</p></article></section>',
			),
		},
	],
};
export default fixture;
