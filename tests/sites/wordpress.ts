import { type Fixture, html, words } from './lib/fixture';

const TALK =
	'<p>“Is it out?” Ann asked, and nobody at the window said a word for as long as the tide took to turn.</p>';
const TOLD =
	'<p>Rain came in off the water before the shop opened, and the lamp burned in the upper window all night.</p>';
/** A story without a word of what it is: long, and people speak in it. */
const PROSE = `${TALK}${TOLD}${TALK}`.repeat(12);
const HEAD = '<p><strong>Rating:</strong> Mature<br><strong>Warnings:</strong> loss, storms<br>Pairing: Ann/Ben</p>';

const address = (path: string) => `tern.wordpress.com${path}`;
const single = (body: string, name = 'single single-post') =>
	html('tern', body).replace('<body>', `<body class="${name}">`);
const old = (name: string, post: string) => ({
	name,
	url: 'https://tern.wordpress.com/2026/10/08/low-water/',
	page: 'story' as const,
	html: html('tern', post),
	stories: [
		{
			id: address('/2026/10/08/low-water/'),
			title: 'Low Water',
			url: 'https://tern.wordpress.com/2026/10/08/low-water/',
			says: { warning: words('loss') },
		},
	],
	chapters: [{ title: 'Low Water', warning: words('loss') }],
});

const fixture: Fixture = {
	pages: [
		{
			name: 'a story in a theme made of blocks, with lines above it',
			url: 'https://tern.wordpress.com/2026/10/08/the-long-shore/',
			page: 'story',
			html: single(
				`<main><h1 class="wp-block-post-title">The Long Shore</h1><div class="taxonomy-category wp-block-post-terms"><a rel="tag">Fan fiction</a></div><div class="wp-block-post-author__name">tern</div><div class="wp-block-post-content">${HEAD}${TOLD}</div><div class="taxonomy-post_tag wp-block-post-terms"><a rel="tag">slow burn</a></div></main><div class="post-navigation-link-previous"><a rel="prev" href="/2026/10/07/a/">A</a></div><div class="post-navigation-link-next"><a rel="next" href="/2026/10/09/b/">B</a></div>`,
			),
			stories: [
				{
					id: address('/2026/10/08/the-long-shore/'),
					title: 'The Long Shore',
					url: 'https://tern.wordpress.com/2026/10/08/the-long-shore/',
					says: {
						rating: words('Mature'),
						warning: words('loss', 'storms'),
						category: words('Fan fiction'),
						relationship: words('Ann/Ben'),
						tag: words('slow burn'),
						author: words('tern'),
					},
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('slow burn', 'Mature', 'loss', 'storms') }],
			links: {
				previous: 'https://tern.wordpress.com/2026/10/07/a/',
				next: 'https://tern.wordpress.com/2026/10/09/b/',
			},
		},
		{
			name: 'a story that only its prose tells, in an older theme',
			url: 'https://tern.wordpress.com/2026/10/08/low-water/',
			page: 'story',
			html: single(
				`<article class="post hentry"><h1 class="entry-title">Low Water</h1><span class="author"><a class="fn" rel="author">tern</a></span><div class="entry-content">${PROSE}</div></article><div class="nav-previous"><a href="/2026/10/07/a/">A</a></div><div class="nav-next"><a href="/2026/10/09/b/">B</a></div>`,
			),
			stories: [
				{
					id: address('/2026/10/08/low-water/'),
					title: 'Low Water',
					url: 'https://tern.wordpress.com/2026/10/08/low-water/',
					says: { author: words('tern') },
				},
			],
			chapters: [{ title: 'Low Water' }],
			links: {
				previous: 'https://tern.wordpress.com/2026/10/07/a/',
				next: 'https://tern.wordpress.com/2026/10/09/b/',
			},
		},
		{
			name: 'a chapter on a page of its own',
			url: 'https://tern.wordpress.com/stories/low-water-2/',
			page: 'story',
			html: single(
				`<article class="page"><h1 class="entry-title">Low Water, Chapter Two</h1><div class="entry-content">${TOLD}</div></article>`,
				'page',
			),
			stories: [
				{
					id: address('/stories/low-water-2/'),
					title: 'Low Water, Chapter Two',
					url: 'https://tern.wordpress.com/stories/low-water-2/',
					says: {},
				},
			],
			chapters: [{ title: 'Low Water, Chapter Two' }],
		},
		{
			name: 'a post on something else',
			url: 'https://tern.wordpress.com/2026/10/06/a-bookshelf/',
			page: 'other',
			html: single(
				`<article class="post hentry"><h1 class="entry-title">A bookshelf</h1><div class="entry-content"><p>Rating: 4/5 stars</p>${`<p>Pages: 300</p><p>I liked <a href="/x">this one</a> and <a href="/y">that one</a>.</p>${TOLD}`.repeat(20)}</div></article>`,
			),
		},
		{
			name: 'a list in a theme made of blocks',
			url: 'https://tern.wordpress.com/category/fan-fiction/',
			page: 'list',
			html: single(
				`<main><h1>Category: Fan fiction</h1><ul><li class="wp-block-post post hentry tag-character-death tag-7"><h2 class="wp-block-post-title"><a href="https://tern.wordpress.com/2026/10/08/the-long-shore/">The Long Shore</a></h2><div class="wp-block-post-excerpt">Rating: MatureWarnings: loss, storms The tide went out. Nobody said a word.</div></li><li class="wp-block-post post hentry"><h2 class="wp-block-post-title"><a href="https://tern.wordpress.com/2026/10/06/a-bookshelf/">A bookshelf</a></h2><div class="wp-block-post-excerpt">I liked this one.</div></li></ul></main>`,
				'archive category',
			),
			stories: [
				{
					id: address('/2026/10/08/the-long-shore/'),
					title: 'The Long Shore',
					url: 'https://tern.wordpress.com/2026/10/08/the-long-shore/',
					says: {
						rating: words('Mature'),
						warning: words('loss', 'storms The tide went out'),
						tag: words('character death'),
					},
				},
			],
		},
		{
			name: 'the front page of an older theme',
			url: 'https://tern.wordpress.com/',
			page: 'list',
			html: single(
				`<article class="post hentry"><h2 class="entry-title"><a href="/2026/10/08/low-water/">Low Water</a></h2><div class="entry-summary">TW: near drowning. Rain came in off the water.</div><a rel="category tag">Stories</a><a rel="tag">fluff</a><a rel="author">tern</a></article><div class="post hentry"><h2 class="post-title"><a href="/2026/10/07/gulls/">Gulls</a></h2><div class="storycontent">TW: loss. Two of them.</div></div><div class="post hentry"><h3 class="storytitle"><a href="/2026/10/05/rowing/">Rowing</a></h3><div class="entry-content">Rating: G. It rose.</div></div>`,
				'home blog',
			),
			stories: [
				{
					id: address('/2026/10/08/low-water/'),
					title: 'Low Water',
					url: 'https://tern.wordpress.com/2026/10/08/low-water/',
					says: {
						warning: words('near drowning'),
						category: words('Stories'),
						tag: words('fluff'),
						author: words('tern'),
					},
				},
				{
					id: address('/2026/10/07/gulls/'),
					title: 'Gulls',
					url: 'https://tern.wordpress.com/2026/10/07/gulls/',
					says: { warning: words('loss') },
				},
				{
					id: address('/2026/10/05/rowing/'),
					title: 'Rowing',
					url: 'https://tern.wordpress.com/2026/10/05/rowing/',
					says: { rating: words('G') },
				},
			],
		},
		old(
			'a theme of 2005',
			'<div class="post"><h3 class="storytitle">Low Water</h3><div class="storycontent"><p>Warnings: loss</p><p>It rose.</p></div></div>',
		),
		old(
			'a theme that puts the text deeper',
			'<article class="post"><header><h1 class="entry-title">Low Water</h1></header><div class="single-entry-content"><p>Warnings: loss</p></div></article>',
		),
		old(
			'a theme with a heading of no class',
			'<div class="hentry"><div class="post-info"><h1>Low Water</h1></div><div class="post-content"><p>Warnings: loss</p></div></div>',
		),
		old(
			'a theme with an entry',
			'<div class="hentry"><h2 class="post-title">Low Water</h2><div class="entry"><p>Warnings: loss</p></div></div>',
		),
		old(
			'a theme with a text of the entry',
			'<div class="hentry"><h2>Low Water</h2><div class="entrytext"><p>Warnings: loss</p></div></div>',
		),
	],
};
export default fixture;
