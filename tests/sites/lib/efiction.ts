import { efictionSkins } from './efiction-skins';
import { type Expected, type Fixture, html, none, words } from './fixture';

// Pages of eFiction's default skin, with made-up stories.

const links = (type: string, list: readonly string[]) =>
	list.map((word) => `<a href="browse.php?type=${type}">${word}</a>`).join(', ');
const labelsOf = (warnings: readonly string[], rated = '<span class="label">Rated:</span> R - Restricted<br>') =>
	`<span class="label">Summary:</span> <p>A light goes out.</p><br>${rated}<span class="label">Categories:</span> ${links('categories', ['Lighthouses'])}<br><span class="label">Characters:</span> ${links('characters', ['Ann', 'Ben'])}<br><span class="label">Genres:</span> ${links('class', ['Drama'])}<br><span class="label">Pairings:</span> ${links('class', ['Ann/Ben'])}<br><span class="label">Warnings:</span> ${warnings.length > 0 ? links('class', warnings) : 'None'}<br><span class="label">Story Tags:</span> <em>${links('tags', ['storm'])}</em><br><span class="label">Language:</span> English<br><span class="label">Chapters:</span> 3 <span class="label">Completed:</span> No<br><span class="label">Word count:</span> 12,184 <span class="label">Read:</span> 16,621<br><span class="label">Published:</span> January 02, 2019 <span class="label">Updated:</span> 03 Feb 2020`;
const says: Expected['says'] = {
	rating: words('R - Restricted'),
	category: words('Lighthouses'),
	character: words('Ann', 'Ben'),
	genre: words('Drama'),
	relationship: words('Ann/Ben'),
	tag: words('storm'),
	language: words('English'),
	status: words('In Progress'),
	author: words('tern'),
};
const rest = {
	numbers: { words: 12184, chapters: 3 },
	dates: { published: '2019-01-02', updated: '2020-02-03' },
	prose: { summary: 'A light goes out.' },
};
const by = '<a href="viewuser.php?uid=7">tern</a>';
const title = `<div id="pagetitle"><a href="viewstory.php?sid=11">The Long Shore</a> by ${by}</div>`;
const note = (heading: string, text: string) =>
	`<div class="notes"><div class="title"><span class="label">${heading}</span></div><div class="noteinfo"><p>${text}</p></div></div>`;

/** The same pages at any base address of the software. */
export const efictionFixture = (base: string): Fixture => ({
	pages: [
		{
			name: 'the index of a story',
			url: `${base}viewstory.php?sid=11`,
			page: 'story',
			html: html(
				'The Long Shore by tern',
				`<div id="container">${title}<div class="content">${labelsOf(['Adult Themes', 'Strong Violence'])}</div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: { ...says, warning: words('Adult Themes', 'Strong Violence') },
					...rest,
				},
			],
		},
		{
			name: 'the reading view, which has no labels',
			url: `${base}viewstory.php?chapid=99`,
			page: 'story',
			html: html(
				'The Long Shore by tern',
				`${title}<div class="summarytext">A light goes out.</div><div class="jumpmenu"><form name="jump"><select name="chapter"><option value="1">1. Rising</option><option value="2" selected>2. Low Water</option></select></form><a href="viewstory.php?sid=11&amp;index=1">Table of Contents</a></div>${note('Story Notes:', 'For the gulls.')}${note("Author's Chapter Notes:", 'A flood.')}<div id="story"><p>The water fell.</p></div><div class="pagecontrols"><div id="prev"><a href="viewstory.php?sid=11&amp;chapter=1">Previous</a></div><div id="next"><a href="viewstory.php?sid=11&amp;chapter=3">Next</a></div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: { author: words('tern') },
					prose: { summary: 'A light goes out.', notes: 'For the gulls.' },
				},
			],
			chapters: [{ number: 2, title: 'Low Water', notes: 'A flood.' }],
			links: {
				previous: `${base}viewstory.php?sid=11&chapter=1`,
				next: `${base}viewstory.php?sid=11&chapter=3`,
				contents: `${base}viewstory.php?sid=11&index=1`,
			},
		},
		{
			name: 'the printable view',
			url: `${base}viewstory.php?action=printable&sid=11&chapter=all`,
			page: 'story',
			html: html(
				'The Long Shore',
				`${title}<div class="infobox"><div class="content"><span class="label">Rated:</span> PG</div></div><div class="chaptertitle">Low Water</div><div class="chapter"><p>The water fell.</p></div>${note('End Notes:', 'It rises.')}<div class="toplink"></div><div class="chaptertitle">High Water</div>${note("Author's Notes:", 'A flood.')}<div class="chapter"><p>It rose.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: { rating: words('PG'), author: words('tern') },
				},
			],
			chapters: [{ title: 'Low Water', notes: 'It rises.' }, { notes: 'A flood.' }],
		},
		{
			name: 'the page that asks about age',
			url: `${base}viewstory.php?chapid=99&x=1`,
			page: 'story',
			html: html(
				'The Long Shore by tern',
				`<div id='pagetitle'>The Long Shore</div><div class='errortext'>Age Consent Required<br><a href='viewstory.php?sid=11&amp;ageconsent=ok&amp;warning=5'>Storms and other matters.</a></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: {},
					prose: { notes: 'Age Consent Required\nStorms and other matters.' },
				},
			],
		},
		{
			name: 'the same page in another skin, with a warning of the archive’s own',
			url: `${base}viewstory.php?sid=11`,
			page: 'story',
			html: html(
				'The Long Shore',
				`<div id='pagetitle'>The Long Shore</div><div class='errormsg'>For readers over 12.<br><a href='viewstory.php?sid=11&amp;warning=2'>Continue</a></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: {},
					prose: { notes: 'For readers over 12.\nContinue' },
				},
			],
		},
		{
			name: 'a list',
			url: `${base}browse.php?type=recent`,
			page: 'list',
			html: html(
				'Most Recent',
				`<div id="pagetitle">Most Recent</div><div id="output"><div class="listbox"><div class="title"><a href="javascript:if (confirm('Over 18?')) location = 'viewstory.php?sid=11&amp;ageconsent=ok'">The Long Shore</a> by ${by} Rated: R - Restricted [<a href="reviews.php">Reviews</a> - 3]</div><div class="content">${labelsOf([], '')}</div></div><div class="listbox"><div class="content">No series.</div></div><div class="listbox clearfix"><h2><a href="viewstory.php?sid=12">Low Water</a> by ${by}</h2><b>Rated:</b> PG-13 &bull; 3 reviews<br><b>Summary:</b> Rowing.<br><b>Warnings:</b> Storms</div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: `${base}viewstory.php?sid=11`,
					says: { ...says, warning: none },
					...rest,
				},
				{
					id: '12',
					title: 'Low Water',
					url: `${base}viewstory.php?sid=12`,
					says: { rating: words('PG-13'), warning: words('Storms'), author: words('tern') },
					prose: { summary: 'Rowing.' },
				},
			],
		},
		{
			name: 'a story that is not there',
			url: `${base}viewstory.php?sid=99`,
			page: 'other',
			html: html(
				'Error',
				'<div id="pagetitle"></div><div class="errortext">That story either does not exist or has not been validated.</div>',
			),
		},
		...efictionSkins(base),
	],
});
