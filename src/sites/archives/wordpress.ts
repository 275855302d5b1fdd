import { destinationPattern } from '../destination-pattern';
import { posts } from '../engines/posts';

// Themes name their parts as they like; what stays are the classes that WordPress itself writes: `hentry` around a
// post, `single` or `home` on the body, `wp-block-…` where a theme is made of blocks.

/** What WordPress writes on the body of pages that open one post, and of those that list some. */
const ONE = ['single', 'single-post', 'page', 'attachment'];
const SEVERAL = ['home', 'blog', 'archive', 'search', 'category', 'tag', 'author', 'date'];
const has = (document: Document, names: readonly string[]): boolean =>
	names.some((name) => document.body?.classList.contains(name));

export default posts({
	id: 'wordpress',
	name: 'WordPress',
	matches: ['*://*.wordpress.com/*'],
	seen: '2026-12-01: 5 saved pages, and 22 of two themes run with made-up stories',
	examples: ['https://someone.wordpress.com/2026/10/08/a-title/'],
	post: '.hentry, article.post, div.post, article.page, .wp-block-post',
	leadsTo: destinationPattern(/^\/\d{4}\/\d\d\/\d\d\/[^/]{1,300}\/?(?:$|\?)/),
	comments: '.comment-content, .wp-block-comment-content',
	text: '.entry-content, .single-entry-content, .storycontent, .wp-block-post-content:not(.entry-content), .hentry > .post-content, .hentry > .entry, .hentry > .entrytext',
	title: '.entry-title, .wp-block-post-title, .storytitle, .post-title, h1, h2',
	tags: 'a[rel="tag"]:not(.taxonomy-category a), .wp-block-post-terms.taxonomy-post_tag a',
	categories: 'a[rel~="category"], .taxonomy-category a',
	// `tag-character-death` on the post itself: lists of some themes print no tags. Others are numbers or in percent signs.
	marked: (post) =>
		[...post.classList].flatMap((name) =>
			/^tag-[a-z][a-z0-9-]*$/.test(name) ? [name.slice(4).replaceAll('-', ' ')] : [],
		),
	author: '.author .fn, a[rel="author"], .wp-block-post-author__name',
	opens(document, url) {
		if (has(document, ONE) && !has(document, ['home', 'blog'])) return true;
		if (has(document, SEVERAL)) return false;
		return /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/?$/.test(url.pathname) || undefined;
	},
	card: {
		at: '.wp-block-post, body:not(.single):not(.page) .hentry',
		link: '.entry-title a, .wp-block-post-title a, .storytitle a, .post-title a, h2 a',
		excerpt: '.entry-summary, .wp-block-post-excerpt, .entry-content, .storycontent',
	},
	links: {
		previous: '.nav-previous a, .post-navigation-link-previous a, a[rel="prev"]',
		next: '.nav-next a, .post-navigation-link-next a, a[rel="next"]',
	},
});
