import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a page of a story',
			url: 'https://www.literotica.com/s/the-long-shore?page=2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<nav class="_breadcrumbs_1a_1"><a href="https://www.literotica.com/">Home</a><a href="https://www.literotica.com/c/romance">Romance</a></nav><article class="content"><h1 class="_title_1a_2">The Long Shore</h1><div class="_widget__info_1a_3">A light goes out.</div><a class="_tag_item_1a _tag_link_1a_4">storm</a></article><a class="_author__title_1a_5" href="/authors/tern">tern</a><div class="panel article _article_1a"><div class="_article__content_1a" itemprop="articleBody"><p>The water fell.</p></div></div><a class="_author__title_1a_5" href="/authors/tern">tern</a><a title="Previous Page" href="/s/the-long-shore">1</a><a title="Next Page" href="/s/the-long-shore?page=3">3</a>`,
				'<link rel="canonical" href="https://www.literotica.com/s/the-long-shore">',
			),
			stories: [
				{
					id: 'the-long-shore',
					title: 'The Long Shore',
					url: 'https://www.literotica.com/s/the-long-shore',
					says: { category: words('Romance'), tag: words('storm'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{ number: 2 }],
			links: {
				previous: 'https://www.literotica.com/s/the-long-shore',
				next: 'https://www.literotica.com/s/the-long-shore?page=3',
			},
		},
		{
			name: 'a saved page without its address',
			url: 'https://www.literotica.com/',
			page: 'story',
			html: html(
				'The Long Shore',
				'<div class="panel article"><div itemprop="articleBody"></div></div>',
				'<link rel="canonical" href="https://www.literotica.com/s/the-long-shore">',
			),
			stories: [{ id: 'the-long-shore', title: '', says: {} }],
			chapters: [{ number: 1 }],
		},
		{
			name: 'the works of an author',
			url: 'https://www.literotica.com/authors/tern/works/stories',
			page: 'list',
			html: html(
				'tern',
				`<article class="_card_1a_15 _part"><h3 class="_title_1a"><a href="https://www.literotica.com/s/the-long-shore" class="_title_link_1a">The Long Shore</a></h3><p class="_description_1a_95">A light goes out.</p><div><a class="_author_link_1a_137">tern</a><a class="_category_1a_138">Romance</a><a class="_tag_1a">storm</a><time datetime="2026-06-29">06/29/2026</time></div></article>`,
			),
			stories: [
				{
					id: 'the-long-shore',
					title: 'The Long Shore',
					url: 'https://www.literotica.com/s/the-long-shore',
					says: { category: words('Romance'), author: words('tern'), tag: words('storm') },
					dates: { published: '2026-06-29' },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
	],
};
export default fixture;
