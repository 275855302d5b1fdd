import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a novel',
			url: 'https://www.honeyfeed.fm/novels/11',
			page: 'story',
			html: html(
				'The Long Shore',
				'<div id="wrap-novel"><a href="/u/1"><img></a><a href="/u/1">tern</a><btn class="pt4">Drama</btn><btn class="pt4">Drama</btn><div class="wrap-novel-body">A light goes out.</div></div>',
				'<meta property="og:title" content="The Long Shore">',
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: { genre: words('Drama'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
		{
			name: 'a chapter',
			url: 'https://www.honeyfeed.fm/chapters/22',
			page: 'story',
			html: html(
				'Low Water',
				'<a class="novel" href="/novels/11">The Long Shore</a><div id="chapter-body"><div class="wrap-body"><div>The water fell.</div></div></div>',
			),
			stories: [{ id: '11', title: '', says: {} }],
			chapters: [{ id: '22' }],
		},
		{
			name: 'a search',
			url: 'https://www.honeyfeed.fm/search/novel_title?k=shore',
			page: 'list',
			html: html(
				'Search',
				'<div class="novel-unit-type-h"><a href="/novels/11"><img></a><h3 class="novel-name">The Long Shore</h3></div>',
			),
			stories: [{ id: '11', title: 'The Long Shore', url: 'https://www.honeyfeed.fm/novels/11', says: {} }],
		},
	],
};
export default fixture;
