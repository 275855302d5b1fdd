import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a post and a page',
			url: 'https://tern.wordpress.com/',
			page: 'story',
			html: html(
				'tern',
				'<article class="post"><h1 class="entry-title">The Long Shore</h1><span class="author"><a class="fn">tern</a></span><div class="entry-content"><p>The water fell.</p></div><a rel="category tag">storms</a></article><article class="page"><h1 class="entry-title">About</h1><div class="entry-content">Rowing.</div></article><div class="nav-previous"><a href="/page/2/">Older</a></div><div class="nav-next"><a href="/page/0/">Newer</a></div>',
			),
			stories: [
				{
					id: 'tern.wordpress.com/',
					title: 'tern',
					url: 'https://tern.wordpress.com/',
					says: { author: words('tern') },
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('storms') }, { title: 'About' }],
			links: { previous: 'https://tern.wordpress.com/page/2/', next: 'https://tern.wordpress.com/page/0/' },
		},
	],
};
export default fixture;
