import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a story opened at a chapter',
			url: 'https://www.inkitt.com/stories/drama/11/chapters/2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<header class="story-header"><h1 class="story-title">The Long Shore</h1><div class="author-block"><a class="author-link"><img></a><a class="author-link" data-cta="Username"><span id="storyAuthor" class="name">tern</span></a><a class="author-link">17 stories</a></div><p class="story-summary">A light goes out.</p><p class="content-labels">This story contains themes of: Violence, Grief</p><div class="dls"><dl><dt>Genre:</dt><dd><a>Drama</a></dd></dl><dl><dt>Status:</dt><dd>Ongoing</dd></dl><dl><dt>Chapters:</dt><dd>29</dd></dl><dl><dt>Rating:</dt><dd>4.8</dd></dl><dl><dt>Age Rating:</dt><dd>18+</dd></dl></div><div class="story-author-notes__text">Thank you.</div></header><h2 class="chapter-head-title">Low Water</h2><div id="chapterText"><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: {
						rating: words('18+'),
						warning: words('Violence', 'Grief'),
						genre: words('Drama'),
						status: words('Ongoing'),
						author: words('tern'),
					},
					numbers: { chapters: 29 },
					prose: { summary: 'A light goes out.', notes: 'Thank you.' },
				},
			],
			chapters: [{ number: 2, title: 'Low Water' }],
		},
	],
};
export default fixture;
