import { destinationPattern } from '../destination-pattern';
import { posts } from '../engines/posts';

// An entry's own level stands among the classes around it (styles/core2.s2 of the public source).
const LEVELS: readonly (readonly [string, string])[] = [
	['restrictions-explicit', 'Explicit'],
	['restrictions-concepts', 'View with discretion'],
];

export default posts({
	id: 'dreamwidth',
	name: 'Dreamwidth',
	matches: ['*://*.dreamwidth.org/*'],
	seen: '2026-12-01: 1 saved page, of 2020',
	examples: ['https://someone.dreamwidth.org/12345.html'],
	post: '.entry-wrapper',
	leadsTo: destinationPattern(/^\/\d{1,12}\.html(?:$|\?)/),
	text: '.entry-wrapper .entry-content',
	comments: '.comment-content',
	title: '.entry-title',
	tags: '.tag a',
	author: '.ljuser',
	opens: (_, { pathname }) => (/\/\d+\.html$/.test(pathname) ? true : undefined),
	card: {
		at: 'body:not(.page-entry) .entry-wrapper',
		link: '.entry-title a',
		excerpt: '.entry-content',
	},
	rating: (post) => LEVELS.find(([name]) => post.classList.contains(name))?.[1],
	gate: { at: '.panel.callout input[name="adult_check"]', title: '.panel.callout h1', words: '.panel.callout p' },
	links: { previous: '.page-back a', next: '.page-forward a' },
});
