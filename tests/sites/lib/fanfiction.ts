// Long because it holds made-up pages of the site, as data.
import { type Expected, type Fixture, html, none, type Page, words } from './fixture';

// Pages of FanFiction.net's software in its five layouts, with made-up stories.

const meta = (rated: string, rest: string) =>
	`<span class='xgray xcontrast_txt'>Rated: <a class='xcontrast_txt' href='https://www.fictionratings.com/' target='rating'>${rated}</a> - ${rest} - Words: 1,234 - Reviews: <a href='/r/11/'>5</a> - Updated: <span data-xutime='1700000000'>11/14</span> - Published: <span data-xutime='1600000000'>9/13/2020</span> - Status: Complete - id: 11 </span>`;
const says = {
	rating: words('T'),
	genre: words('Hurt/Comfort', 'Drama'),
	relationship: words('Ann K./Ben L.'),
	character: words('Ann K.', 'Ben L.', 'Cat M.'),
	language: words('English'),
	status: words('Complete'),
};
const without = (known: Expected['says'], field: keyof Expected['says'], more: Expected['says']): Expected['says'] => {
	const { [field]: _, ...rest } = known;
	return { ...rest, ...more };
};
const dates = { published: '2020-09-13', updated: '2023-11-14' };

const desktop = (host: string, shelf: 'fandom' | 'category'): Page => ({
	name: "a chapter in today's desktop layout",
	url: `https://www.${host}/s/11/2/The-Long-Shore`,
	page: 'story',
	html: html(
		'The Long Shore Chapter 2: Low Water',
		`<div id=content_wrapper_inner><div id=pre_story_links><span class=lc-left><a href='/book/'>Books</a><span class='icon-chevron-right'></span><a href="/book/Keepers/">Keepers</a></span></div>
<div id=profile_top><button>Follow/Fav</button><b class='xcontrast_txt'>The Long Shore</b> <span class='xcontrast_txt'>By:</span> <a class='xcontrast_txt' href='/u/7/tern'>tern</a><div style='margin-top:2px' class='xcontrast_txt'>A light goes out.</div>
${meta('Fiction  T', 'English - Hurt/Comfort/Drama -  [Ann K., Ben L.] Cat M. - Chapters: 3  ')}</div>
<span><SELECT id=chap_select Name=chapter><option value=1>1. Rising<option value=2 selected>2. Low Water<option value=3>3. Calm</select></span>
<div class='storytextp' id='storytextp'><div class='storytext' id='storytext'><p>The water fell.</p></div></div></div>`,
	),
	stories: [
		{
			id: '11',
			title: 'The Long Shore',
			url: `https://www.${host}/s/11/1/`,
			says: { ...says, [shelf]: words('Keepers'), author: words('tern') },
			numbers: { words: 1234, chapters: 3 },
			dates,
			prose: { summary: 'A light goes out.' },
		},
	],
	chapters: [{ number: 2, title: 'Low Water' }],
	links: { previous: `https://www.${host}/s/11/1/`, next: `https://www.${host}/s/11/3/` },
});

const crossover = (host: string, shelf: 'fandom' | 'category'): Page => ({
	name: 'a one-shot crossover',
	url: `https://www.${host}/s/12/`,
	page: 'story',
	html: html(
		'The Long Shore',
		`<div id=pre_story_links><span class=lc-left><img src='/arrow.png'><a href="/Keepers_and_Sailors_Crossovers/1/2/">Keepers + Sailors Crossover</a></span></div>
<div id=profile_top><b class='xcontrast_txt'>The Long Shore</b> <a class='xcontrast_txt' href='/u/7/tern'>tern</a><div class='xcontrast_txt'>A light goes out.</div>${meta('Fiction  K+', 'English')}</div><div id='storytext'><p>The water fell.</p></div>`,
	),
	stories: [
		{
			id: '12',
			title: 'The Long Shore',
			url: `https://www.${host}/s/12/1/`,
			says: {
				...says,
				rating: words('K+'),
				genre: none,
				relationship: none,
				character: none,
				[shelf]: words('Keepers', 'Sailors'),
				author: words('tern'),
			},
			numbers: { words: 1234, chapters: 1 },
			dates,
			prose: { summary: 'A light goes out.' },
		},
	],
	chapters: [{}],
});

const mobile = (host: string, shelf: 'fandom' | 'category'): Page => ({
	name: 'a chapter on the mobile site',
	url: `https://m.${host}/s/11/2/`,
	page: 'story',
	html: html(
		'Fanfic: The Long Shore Ch 2, Keepers',
		`<div id="content"><div align="center"><b>The Long Shore</b> by <a href="/u/7/">tern</a></div><hr><a href="/book/">Books</a> » <a href="/book/Keepers/">Keepers</a> Rated: T, English, Hurt/Comfort &amp; Drama,  [Ann K., Ben L.] Cat M., Words: 226k+, Favs: 12k+, Published: <span data-xutime="1600000000">Sep 13</span> Updated: <span data-xutime="1700000000">Nov 14</span><hr>Chapter 2: Low Water<br></div>
<div role="main"><div class="storycontent" id="storycontent"><p>The water fell.</p></div></div><div align="center">Ch 2 of <a href="/s/11/3/">3</a> <a href="/s/11/1/">« Prev</a> <a href="/s/11/3/">Next »</a></div>`,
	),
	stories: [
		{
			id: '11',
			title: 'The Long Shore',
			url: `https://m.${host}/s/11/1/`,
			says: { ...says, status: words('In-Progress'), [shelf]: words('Keepers'), author: words('tern') },
			numbers: { words: 226000 },
			dates,
		},
	],
	chapters: [{ number: 2, title: 'Low Water' }],
	links: { previous: `https://m.${host}/s/11/1/`, next: `https://m.${host}/s/11/3/` },
});

const oldest = (host: string, shelf: 'fandom' | 'category'): Page => ({
	name: 'a chapter in the old table layout, saved without its address',
	url: `https://www.${host}/`,
	page: 'story',
	html: html(
		'The Long Shore Chapter 2, a Keepers fanfic - FanFiction.Net',
		`<table><tr><td><a href="/book/">Books</a> » <a href="/book/Keepers/">Keepers</a> » <b>The Long Shore</b></td></tr><tr><td>Author: <a href="/u/7/tern">tern</a></td><td><select name="chapter"><option value="1">1. Rising</option><option value="2" selected>2. Low Water</option></select></td></tr>
<tr><td><a href="http://www.fictionratings.com/guide.php" target="rating">Fiction Rated: K+</a> - English - Drama - Ann K. &amp; Ben L. - Reviews: <a href="/r/11/">5</a> - Published: 09-13-20 - Updated: 11-14-23 - Complete - id:11 </td></tr></table><div id="storytext" class="storytext"><p>The water fell.</p></div>`,
	),
	stories: [
		{
			id: '11',
			title: 'The Long Shore',
			url: `https://www.${host}/s/11/1/`,
			says: {
				...says,
				rating: words('K+'),
				genre: words('Drama'),
				relationship: none,
				character: words('Ann K.', 'Ben L.'),
				[shelf]: words('Keepers'),
				author: words('tern'),
			},
			dates,
		},
	],
	chapters: [{ number: 2, title: 'Low Water' }],
});

const card = (id: string, extra: string, by: string, line: string) =>
	`<div class='z-list ${extra}'><a class=stitle href="/s/${id}/1/The-Long-Shore"><img src='x.jpg'>The <b>Long</b> Shore</a> <a href="/s/${id}/3/The-Long-Shore"><span></span></a> ${by} <a class=reviews href='/r/${id}/'>reviews</a><div class='z-indent z-padtop'>A light goes out.<div class='z-padtop2 xgray'>${line}</div></div></div>`;

const list = (host: string, shelf: 'fandom' | 'category'): Page => {
	const known = {
		title: 'The Long Shore',
		dates: { published: '2020-09-13' },
		prose: { summary: 'A light goes out.' },
	};
	const url = (id: string) => `https://www.${host}/s/${id}/1/The-Long-Shore`;
	const by = 'by <a href="/u/7/tern">tern</a>';
	const tail = "Chapters: 3 - Words: 1,234 - Published: <span data-xutime='1600000000'>9/13/2020</span>";
	return {
		name: 'a list of one fandom, with a crossover and a story of the page owner',
		url: `https://www.${host}/book/Keepers/`,
		page: 'list',
		html: html(
			'Keepers FanFiction Archive | FanFiction',
			card('21', 'zhover', by, `Rated: M - English - Romance - ${tail} - [Ann K., Ben L.] - Complete`) +
				card('22', '', by, `Crossover - Keepers &amp; Sailors - Rated: K+ - English - ${tail}`) +
				card('23', 'mystories', '', `Sailors - Rated: T - Deutsch - ${tail}`),
		),
		stories: [
			{
				...known,
				id: '21',
				url: url('21'),
				says: {
					...says,
					rating: words('M'),
					genre: words('Romance'),
					character: words('Ann K.', 'Ben L.'),
					[shelf]: words('Keepers'),
					author: words('tern'),
				},
				numbers: { words: 1234, chapters: 3 },
			},
			{
				...known,
				id: '22',
				url: url('22'),
				says: {
					rating: words('K+'),
					genre: none,
					relationship: none,
					character: none,
					[shelf]: words('Keepers', 'Sailors'),
					author: words('tern'),
					language: words('English'),
					status: words('In-Progress'),
				},
				numbers: { words: 1234, chapters: 3 },
			},
			{
				...known,
				id: '23',
				url: url('23'),
				says: {
					rating: words('T'),
					genre: none,
					relationship: none,
					character: none,
					[shelf]: words('Sailors'),
					author: words('Keepers FanFiction Archive'),
					language: words('Deutsch'),
					status: words('In-Progress'),
				},
				numbers: { words: 1234, chapters: 3 },
			},
		],
	};
};

const mobileList = (host: string, shelf: 'fandom' | 'category'): Page => ({
	name: 'a list on the mobile site, with a review that is no card',
	url: `https://m.${host}/search/?keywords=shore`,
	page: 'list',
	html: html(
		'Search',
		`<div id="content"><div class="bs brb"><img src="x.png"><a href="/s/31/1/The-Long-Shore">The Long Shore</a> by <a href="/u/7/">tern</a> <a href="/s/31/28/">»</a> A light goes out.<div class="gray">Keepers, T, English, Hurt/Comfort &amp; Drama, chapters: 28, words: 226k+, favs: 12k+, updated: <span data-xutime="1700000000">Nov 14, 2023</span> published: <span data-xutime="1600000000">Sep 13, 2020</span>, [Ann K., Ben L.] Cat M.</div></div>
<div class="bs brb"><a href="/s/32/1/Low-Water">Low Water</a> by <a href="/u/7/">tern</a> Rowing.<div class="gray">K+, Deutsch, words: 300, published: <span data-xutime="1600000000">Sep 13, 2020</span></div></div><div class="bs brb">A reader: lovely!</div></div>`,
	),
	stories: [
		{
			id: '31',
			title: 'The Long Shore',
			url: `https://m.${host}/s/31/1/The-Long-Shore`,
			says: without(says, 'status', { [shelf]: words('Keepers'), author: words('tern') }),
			numbers: { words: 226000, chapters: 28 },
			dates,
			prose: { summary: 'A light goes out.' },
		},
		{
			id: '32',
			title: 'Low Water',
			url: `https://m.${host}/s/32/1/Low-Water`,
			says: {
				rating: words('K+'),
				genre: none,
				relationship: none,
				character: none,
				language: words('Deutsch'),
				author: words('tern'),
			},
			numbers: { words: 300 },
			dates: { published: '2020-09-13' },
			prose: { summary: 'Rowing.' },
		},
	],
});

const missing = (host: string): Page => ({
	name: 'a story that is not there',
	url: `https://www.${host}/s/99/1/`,
	page: 'other',
	html: html('FanFiction', "<div class=panel_warning><span class='gui_warning'>Story Not Found</span></div>"),
});

/** The same pages on either host of the software. */
export const fanfictionFixture = (host: string, shelf: 'fandom' | 'category'): Fixture => ({
	pages: [
		desktop(host, shelf),
		crossover(host, shelf),
		mobile(host, shelf),
		oldest(host, shelf),
		list(host, shelf),
		mobileList(host, shelf),
		missing(host),
	],
});
