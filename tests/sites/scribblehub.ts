import { type Fixture, html, none, words } from './lib/fixture';

const series = (warnings: string) =>
	`<div class="fic_title" title="The Long Shore">The Long Shore</div><div class="wi_fic_desc"><p>A light goes out.</p></div><span class="wi_fic_genre"><a class="fic_genre" gid="20">Mature</a><a class="fic_genre" gid="6">Romance</a></span><span class="wi_fic_showtags"><a class="stag odd">Storms</a></span><span class="cnt_toc">12</span><span class="auth_name_fic">tern</span><div class="sb_content copyright"><ul class="widget_fic_similar">${warnings}<li><span>Ongoing - Updated <span>Jun 18, 2026</span></span></li></ul></div>`;
const story = {
	id: '11',
	title: 'The Long Shore',
	url: 'https://www.scribblehub.com/series/11/',
	numbers: { chapters: 12 },
	prose: { summary: 'A light goes out.' },
};
const says = {
	genre: words('Mature', 'Romance'),
	tag: words('Storms'),
	author: words('tern'),
	status: words('Ongoing'),
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a series with warnings',
			url: 'https://www.scribblehub.com/series/11/the-long-shore/',
			page: 'story',
			html: html(
				'The Long Shore',
				series(
					'<li>Content Warning<ul class="ul_rate_expand"><li class="mature_contains"><a href="/content/gore/">Gore</a></li><li class="mature_contains"><a href="/content/strong-language/">Strong Language</a></li></ul></li>',
				),
			),
			stories: [{ ...story, says: { ...says, warning: words('Gore', 'Strong Language') } }],
		},
		{
			name: 'a series without',
			url: 'https://www.scribblehub.com/series/11/the-long-shore/',
			page: 'story',
			html: html('The Long Shore', series('')),
			stories: [{ ...story, says: { ...says, warning: none } }],
		},
		{
			name: 'a chapter',
			url: 'https://www.scribblehub.com/read/11-the-long-shore/chapter/99/',
			page: 'story',
			html: html(
				'Low Water',
				`<div class="chapter-title">Low Water</div><div class="chp_byauthor"><a href="https://www.scribblehub.com/series/11/the-long-shore/">The Long Shore</a> by <a href="https://www.scribblehub.com/profile/7/tern/">tern</a></div><div class="prenext"><a class="btn-wi btn-prev" href="/read/11-x/chapter/98/">Previous</a><a class="btn-wi btn-next" href="/read/11-x/chapter/100/">Next</a></div><div id="chp_raw" class="chp_raw"><div class="wi_authornotes"><div class="wi_authornotes_body"><p>CW: flood.</p></div></div><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.scribblehub.com/series/11/the-long-shore/',
					says: { author: words('tern') },
				},
			],
			chapters: [{ id: '99', title: 'Low Water', notes: 'CW: flood.' }],
			links: {
				previous: 'https://www.scribblehub.com/read/11-x/chapter/98/',
				next: 'https://www.scribblehub.com/read/11-x/chapter/100/',
				contents: 'https://www.scribblehub.com/series/11/the-long-shore/',
			},
		},
		{
			name: 'search results',
			url: 'https://www.scribblehub.com/series-finder/',
			page: 'list',
			html: html(
				'Series Finder',
				`<div class="search_main_box"><div class="search_body"><div class="search_title"><a href="https://www.scribblehub.com/series/11/the-long-shore/">The Long Shore</a></div><div class="search_stats"><span class="nl_stat">1.2k Views</span><span class="nl_stat">12 Chapters</span> <span class="nl_stat">34.5k Words</span><a href="/profile/7/tern/">tern</a></div>A light goes out.<div class="search_genre"><a class="fic_genre">Drama</a></div></div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.scribblehub.com/series/11/the-long-shore/',
					says: { genre: words('Drama'), author: words('tern') },
					numbers: { words: 34500, chapters: 12 },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
	],
};
export default fixture;
