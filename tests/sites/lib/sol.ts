import { type Fixture, html, words } from './fixture';

/** The same pages on each of the three sites; made up. */
export const solFixture = (host: string): Fixture => ({
	pages: [
		{
			name: 'a list in three themes',
			url: `https://${host}/library/new`,
			page: 'list',
			html: html(
				'New',
				`<table><tr id="sr11"><td class="lc2"><a href="/s/11/the-long-shore">The Long Shore</a> by <a rel="author" href="/a/tern">tern</a></td><td class="lc4">A light goes out.<br><b>Tags:</b> Storms, Grief <b>Sex Contents:</b> No Sex <b>Genre:</b> Drama</td></tr></table><div class="sdesc-box"><a href="/s/12/low-water">Low Water</a> <a rel="author" href="/a/tern">tern</a><div class="sdesc"><b>Tags:</b> Storms</div></div><div class="entry" id="sr13"><h3><a href="/s/13/gulls">Gulls</a></h3><a href="/a/gull">gull’s Page</a><p>Two of them.</p><div class="notice">Caution: <a href="/stories/bytag/storms">Storms</a> <a href="/stories/bytag/loss">Loss</a></div><div class="misc"><b>Sex Contents:</b> Some Sex | <b>Genre:</b> <a href="/g/1">Drama</a> <b>Posted:</b> today</div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `https://${host}/s/11/the-long-shore`,
					says: {
						tag: words('Storms', 'Grief'),
						warning: words('No Sex'),
						genre: words('Drama'),
						author: words('tern'),
					},
				},
				{
					id: '12',
					title: 'Low Water',
					url: `https://${host}/s/12/low-water`,
					says: { tag: words('Storms'), author: words('tern') },
				},
				{
					id: '13',
					title: 'Gulls',
					url: `https://${host}/s/13/gulls`,
					says: {
						tag: words('Storms', 'Loss'),
						warning: words('Some Sex'),
						genre: words('Drama'),
						author: words('gull'),
					},
				},
			],
		},
		{
			name: 'a chapter',
			url: `https://${host}/s/11:2/the-long-shore`,
			page: 'story',
			html: html(
				'The Long Shore',
				`<article><h1 id="s-title">The Long Shore</h1><a rel="author" href="/a/tern">tern</a><h2>Low Water</h2><p>The water fell.</p></article>`,
			),
			stories: [{ id: '11', title: 'The Long Shore', says: { author: words('tern') } }],
			chapters: [{ title: 'Low Water' }],
		},
		{
			name: 'the first page of a story, with its codes',
			url: `https://${host}/s/11/the-long-shore`,
			page: 'story',
			html: html(
				'The Long Shore',
				`<article><h1 id="s-title">The Long Shore</h1><h2 id="s-auth">by tern</h2><div class="notice">Caution: <a href="/stories/bytag/storms">Storms</a></div><p>The water fell.</p></article>`,
				'<meta property="og:description" content="A light goes out."><meta property="article:tag" content="Storms">',
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: { tag: words('Storms'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{}],
		},
	],
});
