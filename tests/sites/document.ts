import { type Fixture, html, none, type Page, words } from './lib/fixture';

const text = (name: string, body: string, page: Omit<Page, 'name' | 'html' | 'url' | 'page'>): Page => ({
	name,
	url: 'file:///home/reader/A%20Shore.txt',
	page: 'story',
	html: html('', `<pre style="word-wrap: break-word; white-space: pre-wrap;">${body}</pre>`),
	...page,
});
const known = { id: '/home/reader/A%20Shore.txt', url: 'file:///home/reader/A%20Shore.txt' };
const long =
	'The water fell, and the keeper climbed the stairs to look for the boats that should have been there. '.repeat(4);

const fixture: Fixture = {
	pages: [
		text('a story that says nothing', `${long}\n\n${long}`, {
			stories: [{ ...known, title: 'A Shore.txt', says: {} }],
			chapters: [{}],
		}),
		text(
			'a title, an author and a chapter',
			`The Long Shore\n\nBY : tern\nDisclaimer: not mine.\n\nChapter three: Low Water\n\n*Keeper pov*\n\n${long}`,
			{
				stories: [{ ...known, title: 'The Long Shore', says: { author: words('tern') } }],
				chapters: [{ number: 3, title: 'Low Water' }],
			},
		),
		text(
			'the labels of a mailing list',
			`Title: The Long Shore\nAuthor: tern\nRating: PG-13\nWarnings: character death, storms\nTags: none\nSummary: A light goes out.\nNotes: Thank you.\n\n${long}\nRating: none of this counts`,
			{
				stories: [
					{
						...known,
						title: 'The Long Shore',
						says: {
							author: words('tern'),
							rating: words('PG-13'),
							warning: words('character death', 'storms'),
							tag: none,
						},
						prose: { summary: 'A light goes out.', notes: 'Thank you.' },
					},
				],
				chapters: [{}],
			},
		),
		{
			name: 'a saved web page that happens to hold a pre',
			url: 'file:///home/reader/page.html',
			page: 'other',
			html: html('', '<h1>Recipes</h1><pre>flour</pre>'),
			chapters: [],
		},
	],
};
export default fixture;
