import { type Fixture, html, none, words } from './lib/fixture';

const info = (warning: string) =>
	`<div class="row fic-header"><div class="fic-title"><h1>The Long Shore</h1><h4><span>by</span> <span><a href="/profile/7">tern</a></span></h4></div></div><div class="fiction-info"><div><span class="label bg-blue-hoki">Original</span><span class="label bg-blue-hoki">ONGOING</span><span class="tags"><a class="label fiction-tag" href="/fictions/search?tagsAdd=drama">Drama</a></span>${warning}<div class="description"><div class="hidden-content"><p>A light goes out.</p></div></div></div><table id="chapters" data-chapters="3"><tr><td><time datetime="2026-09-01T00:00:00Z">Sep</time></td></tr></table></div>`;
const says = { category: words('Original'), status: words('ONGOING'), tag: words('Drama'), author: words('tern') };
const rest = {
	id: '11',
	title: 'The Long Shore',
	url: 'https://www.royalroad.com/fiction/11',
	numbers: { chapters: 3 },
	dates: { published: '2026-09-01' },
	prose: { summary: 'A light goes out.' },
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a fiction with warnings',
			url: 'https://www.royalroad.com/fiction/11/the-long-shore',
			page: 'story',
			html: html(
				'The Long Shore | Royal Road',
				info(
					'<div class="text-center font-red-sunglo"><strong>Warning</strong><span>This fiction contains:</span><ul class="list-inline"><li>Graphic Violence</li><li>Profanity</li></ul></div>',
				),
			),
			stories: [{ ...rest, says: { ...says, warning: words('Graphic Violence', 'Profanity') } }],
		},
		{
			name: 'a fiction without',
			url: 'https://www.royalroad.com/fiction/11',
			page: 'story',
			html: html('The Long Shore | Royal Road', info('')),
			stories: [{ ...rest, says: { ...says, warning: none } }],
		},
		{
			name: 'a chapter, which has no place for warnings',
			url: 'https://www.royalroad.com/fiction/11/the-long-shore/chapter/99/low-water',
			page: 'story',
			html: html(
				'Low Water',
				`<div class="fic-header"><a href="/fiction/11/the-long-shore"><h2>The Long Shore</h2></a><h1>Low Water</h1><h3>by <a href="/profile/7">tern</a></h3></div><div class="author-note"><p>CW: flood.</p></div><div class="chapter-inner chapter-content"><p>The water fell.</p></div><a href="/fiction/11/x/chapter/98/y">Previous Chapter</a><a href="/fiction/11/x/chapter/100/z">Next Chapter</a>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.royalroad.com/fiction/11',
					says: { author: words('tern') },
				},
			],
			chapters: [{ id: '99', title: 'Low Water', notes: 'CW: flood.' }],
			links: {
				previous: 'https://www.royalroad.com/fiction/11/x/chapter/98/y',
				next: 'https://www.royalroad.com/fiction/11/x/chapter/100/z',
				contents: 'https://www.royalroad.com/fiction/11/the-long-shore',
			},
		},
		{
			name: 'a saved page without its address',
			url: 'https://www.royalroad.com/',
			page: 'story',
			html: html(
				'Low Water',
				'<div class="chapter-inner"><p>The water fell.</p></div>',
				'<link rel="canonical" href="https://www.royalroad.com/fiction/11/x/chapter/99/y">',
			),
			stories: [{ id: '11', title: '', says: {} }],
			chapters: [{}],
		},
		{
			name: 'a list and the works of an author',
			url: 'https://www.royalroad.com/fictions/best-rated',
			page: 'list',
			html: html(
				'Best Rated',
				`<div class="fiction-list"><div class="fiction-list-item row"><h2 class="fiction-title"><a href="/fiction/11/the-long-shore">The Long Shore</a></h2><span class="label bg-blue-hoki">Original</span><span class="label bg-blue-hoki">COMPLETED</span><a class="label fiction-tag">Drama</a><div class="margin-top-10 col-xs-12"><p>A light goes out.</p></div><div class="stats row"><span>1,042 Chapters</span><time datetime="2026-10-08T10:30:00+00:00">Oct 8</time></div></div></div><div class="profile-content"><div class="mt-overlay-3"><div class="mt-overlay"><h2>Low Water<br><small>STUB</small></h2><div class="mt-info"><div class="fiction-description"><p>Rowing.</p></div><a href="/fiction/12/low-water">View Page</a></div></div></div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.royalroad.com/fiction/11',
					says: { category: words('Original'), status: words('COMPLETED'), tag: words('Drama') },
					numbers: { chapters: 1042 },
					dates: { updated: '2026-10-08' },
					prose: { summary: 'A light goes out.' },
				},
				{
					id: '12',
					title: 'Low Water',
					url: 'https://www.royalroad.com/fiction/12',
					says: {},
					prose: { summary: 'Rowing.' },
				},
			],
		},
	],
};
export default fixture;
