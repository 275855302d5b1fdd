import { type Fixture, html, words } from './lib/fixture';

const TEXT = 'Fandom: Keepers<br>Warnings: None<br><br>The water fell.';

const fixture: Fixture = {
	pages: [
		{
			name: 'a story in one of the old themes',
			url: 'https://tern.blogspot.com/2026/10/the-long-shore.html',
			page: 'story',
			html: html(
				'tern',
				`<div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">The Long Shore</h3><div class="post-body entry-content">${TEXT}</div><span class="post-author"><span class="fn"><span itemprop="name">tern</span></span></span><span class="post-labels"><a rel="tag" href="https://tern.blogspot.com/search/label/storms">storms</a></span></div></div><a class="blog-pager-older-link" href="/2026/09/a.html">Older</a><a class="blog-pager-newer-link" href="/2026/11/b.html">Newer</a>`,
			),
			stories: [
				{
					id: 'tern.blogspot.com/2026/10/the-long-shore.html',
					title: 'The Long Shore',
					url: 'https://tern.blogspot.com/2026/10/the-long-shore.html',
					says: {
						warning: words(),
						fandom: words('Keepers'),
						tag: words('storms'),
						author: words('tern'),
					},
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('storms') }],
			links: { previous: 'https://tern.blogspot.com/2026/09/a.html', next: 'https://tern.blogspot.com/2026/11/b.html' },
		},
		{
			name: 'a story in a theme without the post’s own mark',
			url: 'https://tern.blogspot.com/2026/10/low-water.html',
			page: 'story',
			html: html(
				'tern',
				`<div class="post-outer"><div class="article_body"><h1>Low Water</h1><div class="post-body">Rating: PG-13<br>It rose.</div></div><div class="labels"><a rel="tag" href="https://tern.blogspot.com/search/label/storms">storms</a></div><a rel="author">tern</a></div>`,
			),
			stories: [
				{
					id: 'tern.blogspot.com/2026/10/low-water.html',
					title: 'Low Water',
					url: 'https://tern.blogspot.com/2026/10/low-water.html',
					says: { rating: words('PG-13'), tag: words('storms'), author: words('tern') },
				},
			],
			chapters: [{ title: 'Low Water', warning: words('storms', 'PG-13') }],
		},
		{
			name: 'a review',
			url: 'https://tern.blogspot.com/2026/10/a-book.html',
			page: 'other',
			html: html(
				'tern',
				'<div class="post"><h3 class="post-title">A book</h3><div class="post-body">Rating: 4/5<br>Genre: Drama<br>Pages: 300<br><br>I liked it.</div></div>',
			),
		},
		{
			name: 'the front page',
			url: 'https://tern.blogspot.com/',
			page: 'list',
			html: html(
				'tern',
				`<div class="post-outer"><div class="post"><h3 class="post-title"><a href="https://tern.blogspot.com/2026/10/the-long-shore.html">The Long Shore</a></h3><div class="post-body">TW: storms. The water fell.</div></div></div><div class="post-outer"><h3 class="entry-title"><a href="https://tern.blogspot.com/2026/10/low-water.html">Low Water</a></h3><div class="snippet-container">Rating: T. It rose.</div></div><div class="post-outer"><div class="post"><h3><a href="https://tern.blogspot.com/2026/10/a-book.html">A book</a></h3><div class="post-body">I liked it.</div></div></div>`,
			),
			stories: [
				{
					id: 'tern.blogspot.com/2026/10/the-long-shore.html',
					title: 'The Long Shore',
					url: 'https://tern.blogspot.com/2026/10/the-long-shore.html',
					says: { warning: words('storms') },
				},
				{
					id: 'tern.blogspot.com/2026/10/low-water.html',
					title: 'Low Water',
					url: 'https://tern.blogspot.com/2026/10/low-water.html',
					says: { rating: words('T') },
				},
			],
		},
	],
};
export default fixture;
