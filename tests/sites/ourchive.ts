import { atLeast, type Fixture, html, words } from './lib/fixture';

const group = (of: string, name: string, list: readonly string[]) =>
	`<div id="${of}-dl-mb"><span class="fw-light">${name} </span>${list.map((word) => `<a href="/tags/1"><span class="badge oc-badge">${word}</span></a>`).join('\n')}</div>`;
const tile = (id: string, part: string) =>
	`<div class="ourchive-work-card" id="work-${id}-tile-${part}"><span class="ourchive-tile-title"><a id="work-${id}-tile-title-link" href="/works/${id}">The Long Shore</a></span> By <a id="work-${id}-user-link" href="/users/1">tern</a><p id="work-${id}-tile-summary-p">A light goes out.</p>${group('work-attributes', 'Rating: ', ['Teen'])}${group('work-tags', 'Content Warnings', ['Loss', 'Creator Chose Not To Warn'])}${group('work-tags', 'Fandom', ['Keepers'])}${group('work-tags', 'Tropes', ['Slow Burn'])}</div>`;
const says = {
	rating: words('Teen'),
	warning: atLeast('Loss'),
	fandom: words('Keepers'),
	tag: words('Slow Burn'),
	author: words('tern'),
};

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter with labels of its own',
			url: 'https://stories.example/works/11/2',
			page: 'story',
			html: html(
				'Work - The Long Shore',
				`${tile('11', 'container')}<h3><a id="work-title-link" href="/works/11">The Long Shore</a></h3><span id="work-notes-text-span">Thank you.</span><h2 id="chapter-header-h2">Chapter 2: Low Water</h2><span id="chapter-summary-text">An ebb.</span><span id="chapter-notes-text">Careful.</span>${group('chapter-attributes', 'Warnings: ', ['Storms'])}<span id="chapter-text"><p>The water fell.</p></span>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://stories.example/works/11',
					says,
					prose: { summary: 'A light goes out.', notes: 'Thank you.' },
				},
			],
			chapters: [{ title: 'Chapter 2: Low Water', notes: 'An ebb.\n\nCareful.', warning: words('Storms') }],
		},
		{
			name: 'a work in the layout before',
			url: 'https://stories.example/works/11/',
			page: 'story',
			html: html(
				'Work - The Long Shore',
				`<h1><a id="work-title-link" href="/works/11">The Long Shore</a></h1> by <a id="work-user-link" href="/users/1">tern</a><span id="work-summary-text-span">A light goes out.</span>${group('work-attributes', 'Rating', ['Teen'])}<span id="chapter-text">The water fell.</span>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://stories.example/works/11',
					says: { rating: words('Teen'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{}],
		},
		{
			name: 'a list in both layouts',
			url: 'https://stories.example/search',
			page: 'list',
			html: html('Search', `${tile('11', 'container')}${tile('12', 'parent')}`),
			stories: ['11', '12'].map((id) => ({
				id,
				title: 'The Long Shore',
				url: `https://stories.example/works/${id}`,
				says,
				prose: { summary: 'A light goes out.' },
			})),
		},
	],
};
export default fixture;
