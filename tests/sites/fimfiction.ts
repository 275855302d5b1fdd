import { type Fixture, html, none, words } from './lib/fixture';

const box = (tags: string) =>
	`<div class="story_content_box"><a class="content-rating-mature">M</a><a class="story_name" href="/story/11/the-long-shore">The Long Shore</a><div class="author"><a>tern</a></div><ul class="story-tags"><li><a class="tag-genre">Drama</a><a class="tag-series">Keepers</a><a class="tag-character">Ann</a>${tags}</li></ul><span class="completed-status-complete">Complete</span><div class="description-text"><p>A light goes out.</p></div><div class="chapters-footer"><div class="word_count"><b>12,345</b> words total</div></div></div>`;
const known = {
	id: '11',
	title: 'The Long Shore',
	url: 'https://www.fimfiction.net/story/11/the-long-shore',
	numbers: { words: 12345 },
	prose: { summary: 'A light goes out.' },
};
const says = {
	rating: words('Mature'),
	genre: words('Drama'),
	fandom: words('Keepers'),
	character: words('Ann'),
	status: words('Complete'),
	author: words('tern'),
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a story',
			url: 'https://www.fimfiction.net/story/11/the-long-shore',
			page: 'story',
			html: html(
				'The Long Shore',
				`<div class="info-container"><a href="/user/7">tern</a></div>${box('<a class="tag-warning">Violence</a><a class="tag-content">Gore</a>')}`,
			),
			stories: [{ ...known, says: { ...says, warning: words('Violence', 'Gore') } }],
		},
		{
			name: 'a chapter',
			url: 'https://www.fimfiction.net/story/11/2/the-long-shore/low-water',
			page: 'story',
			html: html(
				'Low Water',
				'<a class="story_name" href="/story/11/the-long-shore">The Long Shore</a><h1 id="chapter_title">Low Water</h1><div class="authors-note"><p>CW: flood.</p></div><div id="chapter-body"><p>The water fell.</p></div>',
			),
			stories: [{ id: '11', title: 'The Long Shore', url: known.url, says: {} }],
			chapters: [{ number: 2, title: 'Low Water', notes: 'CW: flood.' }],
		},
		{
			name: 'a list',
			url: 'https://www.fimfiction.net/stories',
			page: 'list',
			html: html(
				'Stories',
				`<ul class="story-list"><li>${box('')}</li></ul><div class="story-card"><a class="story_name" href="/story/12/x">Low Water</a><span class="short_description">Rowing.</span></div>`,
			),
			stories: [
				{ ...known, says: { ...says, warning: none } },
				{
					id: '12',
					title: 'Low Water',
					url: 'https://www.fimfiction.net/story/12/x',
					says: {},
					prose: { summary: 'Rowing.' },
				},
			],
		},
	],
};
export default fixture;
