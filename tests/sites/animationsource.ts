import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a story',
			url: 'https://www.animationsource.org/keepers/en/view_fanfic/The-Long-Shore/53.html',
			page: 'story',
			html: html(
				'Fanfic : The Long Shore',
				`<div class="bhaut2"><h1>The Long Shore</h1></div><div class="bcentre"><div class="ct2"><div><b>Author</b> : tern<br><b>Date sent</b> : March 06, 2008<br><b>Rating</b> : <span class="content_important">PG (Parental guidance suggested)</span><br><b>Category</b> : Epic<br><b>Description</b> : A light goes out.<br><b>Length</b> : Long</div></div></div><div class="fanfic">The water fell.</div>`,
				'<link rel="canonical" href="https://www.animationsource.org/keepers/en/view_fanfic/The-Long-Shore/53.html">',
			),
			stories: [
				{
					id: '53',
					title: 'The Long Shore',
					says: { rating: words('PG (Parental guidance suggested)'), category: words('Epic'), author: words('tern') },
					dates: { published: '2008-03-06' },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{}],
		},
		{
			name: 'a saved page without its address',
			url: 'https://www.animationsource.org/',
			page: 'story',
			html: html(
				'Fanfic : The Long Shore',
				'<div class="fanfic">The water fell.</div>',
				'<link rel="canonical" href="https://www.animationsource.org/keepers/en/view_fanfic/The-Long-Shore/53.html">',
			),
			stories: [{ id: '53', title: '', says: {} }],
			chapters: [{}],
		},
	],
};
export default fixture;
