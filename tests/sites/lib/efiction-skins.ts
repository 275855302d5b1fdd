import { html, none, type Page, words } from './fixture';

// Families of skins, told by what they move about: made-up stories in the real structure of each.

const by = (name = 'tern', id = 7) => `<a href="viewuser.php?uid=${id}">${name}</a>`;
const to = (id: number, title: string) => `<a href="viewstory.php?sid=${id}">${title}</a>`;
const menu =
	'<div id="menu"><a href="browse.php?type=recent">Most Recent</a><a href="authors.php?list=authors">Authors</a></div>';
const link = (type: string, word: string) => `<a href='browse.php?type=${type}&amp;type_id=2'>${word}</a>`;
/** As the software itself writes them in every skin. */
const classes = (warnings: string) =>
	`<span class='label'>Genres: </span> ${link('class', 'Drama')}<br /><span class='label'>Story Type: </span> None<br /><span class='label'>Warnings: </span> ${warnings}<br />`;
const report = '[<a href="contact.php?action=report&amp;url=viewstory.php?sid=11">Report This</a>]';
const box = (kind: string, rating: string) =>
	`<div class='${kind}story'>${to(13, 'High Water')} by ${by('dunlin', 8)} ${rating}<br />It rises.</div>`;
const sides = `<div class="sidebar"><div id='infoblock'><div><span class='label'>Chapters: </span>13</div><div><span class='label'>Word count: </span>9000</div></div>${box('featured', 'PG')}${box('recent', 'PG')}${box('random', 'PG')}</div>`;
const tern = words('tern');
const beside = (url: string) => ({
	id: '13',
	title: 'High Water',
	url: `${url}viewstory.php?sid=13`,
	says: { rating: words('PG'), author: words('dunlin') },
	prose: { summary: 'It rises.' },
});

/** Pages of the families of skins, at any base address of the software. */
export const efictionSkins = (base: string): readonly Page[] => {
	const url = `${base}viewstory.php?sid=11`;
	const story = { id: '11', title: 'The Long Shore', url };
	return [
		{
			name: 'a skin with headlines and German labels, other stories in boxes beside it',
			url,
			page: 'story',
			html: html(
				'x',
				`${menu}<div class="content"><h1>${to(11, 'The Long Shore')} von ${by()}</h1><div id="output"><div class="listbox"><b>Zusammenfassung:</b> <p>A light goes out.</p><br><b>Eingestuft:</b> NC-17 [<a href="reviews.php?type=ST&amp;item=11">Reviews</a> - 1]<br><b>Kategorie:</b> ${link('categories', 'Lighthouses')}<br>${classes(link('class', 'Storms'))}<b>Serie:</b> <a href="viewseries.php?seriesid=1">Shores</a><br><b>Kapitel: </b> 3 <b>Abgeschlossen:</b> Ja<br><b>Wörter:</b> 842 <b>Gelesen:</b> 31</div></div><blockquote><i><b>Story Anmerkungen:</b></i> <p>For the gulls.</p></blockquote><b>1.</b> <a href="viewstory.php?sid=11&amp;chapter=1">Rising</a> by ${by()}<br><i><p>Warning: none in this chapter.</p></i></div>${sides}`,
			),
			stories: [
				{
					...story,
					says: {
						rating: words('NC-17'),
						warning: words('Storms'),
						category: words('Lighthouses'),
						genre: words('Drama'),
						tag: none,
						author: tern,
						status: words('Complete'),
					},
					numbers: { chapters: 3, words: 842 },
					prose: { summary: 'A light goes out.', notes: 'For the gulls.' },
				},
			],
		},
		{
			name: 'a chapter of that skin, with the notes in front of it',
			url: `${url}&chapter=2`,
			page: 'story',
			html: html(
				'x',
				`${menu}<div class="content"><h2>${to(11, 'The Long Shore')} by ${by()}</h2><blockquote><b>Chapter Summary:</b> <p>A flood.</p></blockquote><div id="story"><p>The water fell.</p></div><a class="prev" href="viewstory.php?sid=11&amp;chapter=1">Back</a><a class="next" href="viewstory.php?sid=11&amp;chapter=3">On</a></div>${sides}`,
			),
			stories: [{ ...story, says: { author: tern } }],
			chapters: [{ notes: 'A flood.' }],
			links: { previous: `${url}&chapter=1`, next: `${url}&chapter=3` },
		},
		{
			name: 'a skin with another story above every page',
			url,
			page: 'story',
			html: html(
				'x',
				`<div id="container"><div id="featured"><p>${to(13, 'High Water')} by ${by('dunlin', 8)} | <span class="label">Rated:</span> PG<br /><span class="label">Summary: </span>It rises.</p></div><div id="mainpage"><div id="pagetitle">${to(11, 'The Long Shore')} by ${by()}</div><div class="listbox"><div class="content"><span class="label">Rated:</span> NC-17<br />${classes('None')}<span class="label">Series:</span> <a href="viewseries.php?seriesid=1">Shores</a></div></div></div></div>`,
			),
			stories: [
				{ ...story, says: { rating: words('NC-17'), warning: none, genre: words('Drama'), tag: none, author: tern } },
			],
		},
		{
			name: 'a list of blocks, with the rating in the title and labels in plain text',
			url: `${base}browse.php?type=recent`,
			page: 'list',
			html: html(
				'x',
				`${menu}<div class="block"><div class="storytitle"><div class="left">New! ${to(11, 'The Long Shore')} by ${by()} [NC-17]</div></div><div class="content"><p>A light goes out.</p><div class="small">Categories: ${link('categories', 'Lighthouses')}; Characters:  ${link('characters', 'Ann')}; ${classes(`${link('class', 'Storms')}, ${link('class', 'Loss')}`)} Chapters:  3 <a href="viewstory.php?sid=11&amp;index=1">Table of Contents</a> Series: <a href="viewseries.php?seriesid=1">Shores</a><br />Word count: 842;  Read Count: 38; Completed: Yes</div></div><div class="bottom"><div class="left">Updated: Nov 29 2026; Published: Oct 03 2026</div><div class="right">${report}</div></div></div><div class="block"><div class="storytitle"><a href="javascript:if(confirm('For members.')) location = 'user.php?action=login&amp;sid=14'">Low Tide</a> by ${by()} [X members]</div></div><div class="block"><div class="title">Site Info</div></div>`,
			),
			stories: [
				{
					...story,
					says: {
						rating: words('NC-17'),
						warning: words('Storms', 'Loss'),
						category: words('Lighthouses'),
						genre: words('Drama'),
						character: words('Ann'),
						tag: none,
						author: tern,
						status: words('Complete'),
					},
					numbers: { chapters: 3, words: 842 },
					dates: { updated: '2026-11-29', published: '2026-10-03' },
					prose: { summary: 'A light goes out.' },
				},
				{
					id: '14',
					title: 'Low Tide',
					url: `${base}viewstory.php?sid=14`,
					says: { rating: words('X members'), author: tern },
				},
			],
			links: { contents: `${url}&index=1` },
		},
		{
			name: 'the first page, with boxes of several kinds and one that no skin of ours has',
			url: `${base}index.php`,
			page: 'list',
			html: html(
				'x',
				`${menu}${sides}<div class="showcase"><div class="content"><span class="sublabel">${to(11, 'The Long Shore')} by ${by()}</span><br />A light goes out.<br /><span class="sublabel">07/09/26, Adult, ${link('categories', 'Lighthouses')}, Completed</span></div></div><div class="inprogress">${to(15, 'Ebb')} by ${by()}</div><div class="recentbox"><div class="title">${to(16, 'Flow')} by ${by()}</div><span class="label">Rated:</span> New!</div><div><div id="menu"></div><nav></nav><h1>Archive</h1><div id="sitename"></div><form><select></select></form><div id="footer"></div><div class="shelf"><div class="spine"><em>${to(17, 'Spring')} by ${by()}</em><dl><dt>Rating</dt><dd>R</dd><dt>Warnings:</dt><dd>Storms</dd></dl></div></div></div><div class="listbox"><a href="user.php?action=login&amp;sid=18">Neap</a></div><div class="listbox">${to(19, 'Slack')}</div>`,
			),
			stories: [
				beside(base),
				beside(base),
				beside(base),
				{ ...story, says: { rating: words('Adult'), author: tern }, prose: { summary: 'A light goes out.' } },
				{ id: '15', title: 'Ebb', url: `${base}viewstory.php?sid=15`, says: { author: tern } },
				{ id: '16', title: 'Flow', url: `${base}viewstory.php?sid=16`, says: { author: tern } },
				{
					id: '17',
					title: 'Spring',
					url: `${base}viewstory.php?sid=17`,
					says: { rating: words('R'), warning: words('Storms'), author: tern },
				},
				{ id: '18', title: 'Neap', url: `${base}viewstory.php?sid=18`, says: {} },
				{ id: '19', title: 'Slack', url: `${base}viewstory.php?sid=19`, says: {} },
			],
		},
		{
			name: 'a list of series, one of which warns',
			url: `${base}browse.php?type=series`,
			page: 'list',
			html: html(
				'x',
				`${menu}<div class="listbox"><div class="title"><a href="viewseries.php?seriesid=1">Shores</a> by ${by()}</div><div class="content">${classes('None')}</div></div><div class="listbox"><h2><a href="viewseries.php?seriesid=2">Tides</a> by ${by()}</h2><b>Rated:</b> &bull; <br />${classes(link('class', 'Storms'))}</div><div class="block"><div class="storytitle"><a href="viewseries.php?seriesid=3">Ferries</a> by ${by()}</div></div>`,
			),
			stories: [
				{
					id: 'series-1',
					title: 'Shores',
					url: `${base}viewseries.php?seriesid=1`,
					says: { genre: words('Drama'), tag: none, author: tern },
				},
				{
					id: 'series-2',
					title: 'Tides',
					url: `${base}viewseries.php?seriesid=2`,
					says: { warning: words('Storms'), genre: words('Drama'), tag: none, author: tern },
				},
				{ id: 'series-3', title: 'Ferries', url: `${base}viewseries.php?seriesid=3`, says: { author: tern } },
			],
		},
		{
			name: 'a list of series in a skin whose titles have no mark',
			url: `${base}browse.php?type=series`,
			page: 'list',
			html: html('x', `${menu}<div class="listbox"><a href="viewseries.php?seriesid=1">Shores</a> by ${by()}</div>`),
		},
		{
			name: 'reviews of a story, with other stories in boxes beside them',
			url: `${base}reviews.php?type=ST&item=11`,
			page: 'other',
			html: html(
				'x',
				`${menu}<div id="pagetitle">Reviews For ${to(11, 'The Long Shore')}</div><div class="listbox"><div class="content"><span class="label">Reviewer: </span>${by()}</div></div>${sides}`,
			),
		},
		{
			name: 'a story that is for members',
			url,
			page: 'story',
			html: html(
				'x',
				"<div id='pagetitle'>The Long Shore</div><div class='errortext'>Registered Users Only<br /></div>",
			),
			stories: [{ ...story, says: {}, prose: { notes: 'Registered Users Only' } }],
		},
		{
			name: 'a skin that names nothing around the text',
			url: `${url}&chapter=1`,
			page: 'story',
			html: html(
				'x',
				`${menu}<h1>${to(11, 'The Long Shore')} by ${by()}</h1><span style="font-size: 100%;"><p>The water fell.</p></span>`,
			),
			stories: [{ ...story, says: { author: tern } }],
			chapters: [{}],
		},
	];
};
