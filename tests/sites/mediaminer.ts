import { type Fixture, html, words } from './lib/fixture';

const meta =
	'<div class="post-meta clearfix"><b>By:</b> <a href="/user_info.php/7">tern</a><br><b>Anime/Manga:</b> <a href="/fanfic/a/1">Keepers Fan Fiction</a> | <b>Genre(s):</b> <a href="/g/18">Romance</a> / <a href="/g/5">Comedy</a> | <b>Type:</b> <a href="/t/OTHER">Other</a> | <b>Uploaded On:</b> 07.26.2005 | <b>Updated On:</b> 04.18.2008 | <b>Words:</b> 2.7K | <b>Status:</b> Completed</div>';
const rating = '<div id="post-rating">[ T - Teen: Not suitable for readers under 13 ]</div>';
const story = {
	id: '102',
	title: 'The Long Shore',
	says: {
		rating: words('T - Teen: Not suitable for readers under 13'),
		fandom: words('Keepers Fan Fiction'),
		genre: words('Romance', 'Comedy'),
		category: words('Other'),
		author: words('tern'),
		status: words('Completed'),
	},
	numbers: { words: 2700 },
	dates: { published: '2005-07-26', updated: '2008-04-18' },
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://www.mediaminer.org/fanfic/c/keepers-fan-fiction/the-long-shore/102/343',
			page: 'story',
			html: html(
				'The Long Shore',
				`<article class="post"><h1 id="post-title">Keepers Fan Fiction ❯ The Long Shore ❯ Low Water <font>( Chapter 2 )</font></h1>${rating}${meta}<div id="fanfic-text"><p>The water fell.</p></div></article>`,
			),
			stories: [story],
			chapters: [{ id: '343', number: 2, title: 'Low Water' }],
		},
		{
			name: 'the index of a story, saved without its address',
			url: 'https://www.mediaminer.org/',
			page: 'story',
			html: html(
				'The Long Shore',
				`<h1 id="post-title">Keepers Fan Fiction ❯ The Long Shore</h1>${rating}${meta}`,
				'<link rel="canonical" href="https://www.mediaminer.org/fanfic/s/keepers-fan-fiction/the-long-shore/102">',
			),
			stories: [story],
		},
		{
			name: 'the stories of an author',
			url: 'https://www.mediaminer.org/user_info.php/7',
			page: 'list',
			html: html(
				'tern',
				'<article><a href="/fanfic/s/keepers-fan-fiction/the-long-shore/102"><div class="storyTitle">The Long Shore</div></a> [ <acronym title="T - Teen: Not suitable for readers under 13">T</acronym> ] by: <a href="/user_info.php/7">tern</a><br><b>Anime/Manga:</b> <a>Keepers Fan Fiction</a> <b>Genre(s):</b> <a>Romance</a> / <a>Comedy</a> <b>Type:</b> <a>Other</a> <b>Chapters:</b> 2 | <b>Words:</b> 2.7K | <b>Summary:</b> A light goes out. <a href="/fanfic/view_st.php/102">read more</a></article>',
			),
			stories: [
				{
					id: '102',
					title: 'The Long Shore',
					url: 'https://www.mediaminer.org/fanfic/s/keepers-fan-fiction/the-long-shore/102',
					says: {
						rating: words('T - Teen: Not suitable for readers under 13'),
						fandom: words('Keepers Fan Fiction'),
						genre: words('Romance', 'Comedy'),
						category: words('Other'),
						author: words('tern'),
					},
					numbers: { words: 2700, chapters: 2 },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
	],
};
export default fixture;
