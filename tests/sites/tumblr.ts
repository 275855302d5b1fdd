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
	],
};
export default fixture;
