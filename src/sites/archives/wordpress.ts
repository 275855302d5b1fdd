import { posts } from '../engines/posts';

export default posts({
	id: 'wordpress',
	name: 'WordPress',
	matches: ['*://*.wordpress.com/*'],
	examples: ['https://someone.wordpress.com/2026/10/08/a-title/'],
	post: 'article.post, article.page',
	text: 'article.post .entry-content, article.page .entry-content',
	title: '.entry-title',
	tags: 'a[rel~="tag"]',
	author: '.author .fn',
	links: { previous: '.nav-previous a', next: '.nav-next a' },
});
