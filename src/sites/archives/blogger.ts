import { posts } from '../engines/posts';

export default posts({
	id: 'blogger',
	name: 'Blogger',
	engine: 'blog',
	matches: ['*://*.blogspot.com/*'],
	examples: ['https://someone.blogspot.com/2026/10/a-title.html'],
	post: '.post',
	text: '.post .post-body',
	title: '.post-title',
	tags: '.post-labels a',
	author: '.post-author .fn',
	links: { previous: '.blog-pager-older-link', next: '.blog-pager-newer-link' },
});
