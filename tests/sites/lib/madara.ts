import { type Fixture, html, words } from './fixture';

const item = (name: string, value: string) =>
	`<div class="post-content_item"><div class="summary-heading"><h5>${name}</h5></div><div class="summary-content">${value}</div></div>`;
const crumbs =
	'<div class="c-breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/novel/long-shore/">The Long Shore</a></li><li class="active">Chapter 1</li></ol></div>';

/** Pages of the theme Madara at any base address, made up. */
export const madaraFixture = (base: string): Fixture => ({
	pages: [
		{
			name: 'a novel',
			url: `${base}novel/long-shore/`,
			page: 'story',
			html: html(
				'The Long Shore',
				`<div class="profile-manga"><div class="post-title"><h1><span class="manga-title-badges adult">18+</span> The Long Shore</h1></div>${item('Rating', 'Average 4.1 / 5')}${item('Author(s)', '<a>tern</a>')}${item('Genre(s)', '<a>Drama</a>, <a>Mature</a>')}${item('Status', 'OnGoing')}</div><div class="tags-content"><a>storms</a></div><div class="description-summary"><div class="summary__content"><p>A light goes out.</p></div></div>`,
			).replace('<body>', '<body class="wp-manga-page">'),
			stories: [
				{
					id: 'long-shore',
					title: 'The Long Shore',
					says: {
						rating: words('18+'),
						genre: words('Drama', 'Mature'),
						author: words('tern'),
						status: words('OnGoing'),
						tag: words('storms'),
					},
					prose: { summary: 'A light goes out.' },
				},
			],
		},
		{
			name: 'a novel under a smaller heading',
			url: `${base}novel/low-water/`,
			page: 'story',
			html: html(
				'Low Water',
				`<div class="profile-manga"><div class="post-title"><h3>Low Water</h3></div>${item('Status', '')}</div>`,
			).replace('<body>', '<body class="wp-manga-page">'),
			stories: [{ id: 'low-water', title: 'Low Water', says: {} }],
		},
		{
			name: 'a chapter',
			url: `${base}novel/long-shore/chapter-1/`,
			page: 'story',
			html: html(
				'Chapter 1',
				`${crumbs}<div class="reading-content"><div class="text-left"><p>The water fell.</p></div></div><a class="prev_page" href="${base}novel/long-shore/chapter-0">Prev</a><a class="next_page" href="${base}novel/long-shore/chapter-2">Next</a>`,
			).replace('<body>', '<body class="wp-manga-page">'),
			stories: [{ id: 'long-shore', title: 'The Long Shore', says: {} }],
			chapters: [{ id: 'chapter-1', title: 'Chapter 1' }],
			links: { previous: `${base}novel/long-shore/chapter-0`, next: `${base}novel/long-shore/chapter-2` },
		},
		{
			name: 'a list, and results of a search',
			url: `${base}novel/`,
			page: 'list',
			html: html(
				'Novels',
				`<div class="page-item-detail"><div class="post-title"><h3><span class="adult-badge">18+</span><a href="${base}novel/long-shore/">The Long Shore</a></h3></div></div><div class="c-tabs-item__content"><div class="post-title"><a href="${base}novel/low-water/">Low Water</a></div>${item('Genres', '<a>Smut</a>')}</div>`,
			),
			stories: [
				{ id: 'long-shore', title: 'The Long Shore', url: `${base}novel/long-shore/`, says: { rating: words('18+') } },
				{ id: 'low-water', title: 'Low Water', url: `${base}novel/low-water/`, says: { genre: words('Smut') } },
			],
		},
	],
});
