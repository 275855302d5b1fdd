import { destinationPattern } from '../destination-pattern';
import { posts } from '../engines/posts';

export default posts({
	id: 'blogger',
	name: 'Blogger',
	engine: 'blog',
	matches: ['*://*.blogspot.com/*'],
	seen: '2026-12-01: 5 saved pages in as many themes',
	examples: ['https://someone.blogspot.com/2026/10/a-title.html'],
	post: '.post, .post-outer',
	leadsTo: destinationPattern(/^\/\d{4}\/\d\d\/[^/]{1,300}\.html(?:$|\?)/),
	text: '.post-body',
	comments: '.comment-content',
	title: '.post-title, .entry-title, h1, h3',
	tags: 'a[rel~="tag"][href*="/search/label/"], .post-labels a',
	author: '.post-author .fn, .post-author [itemprop="name"], a[rel="author"]',
	opens: (_, { pathname }) =>
		/^\/(?:\d{4}\/\d\d|p)\/[^/]+\.html$/.test(pathname) ? true : /^\/(?:$|search)/.test(pathname) ? false : undefined,
	card: {
		at: 'body:not(.item-view) .post-outer',
		link: '.post-title a, .entry-title a, h3 a',
		excerpt: '.post-body, .snippet-container',
	},
	links: { previous: '.blog-pager-older-link', next: '.blog-pager-newer-link' },
});
