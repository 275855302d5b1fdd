import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a post',
			url: 'https://tern.blogspot.com/2026/10/the-long-shore.html',
			page: 'story',
			html: html(
				'tern',
				'<div class="post"><h3 class="post-title">The Long Shore</h3><div class="post-body"><p>The water fell.</p></div><span class="post-author"><span class="fn">tern</span></span><span class="post-labels"><a rel="tag">storms</a></span></div><a class="blog-pager-older-link" href="/2026/09/a.html">Older</a><a class="blog-pager-newer-link" href="/2026/11/b.html">Newer</a>',
			),
			stories: [
				{
					id: 'tern.blogspot.com/2026/10/the-long-shore.html',
					title: 'The Long Shore',
					url: 'https://tern.blogspot.com/2026/10/the-long-shore.html',
					says: { tag: words('storms'), author: words('tern') },
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('storms') }],
			links: { previous: 'https://tern.blogspot.com/2026/09/a.html', next: 'https://tern.blogspot.com/2026/11/b.html' },
		},
	],
};
export default fixture;
