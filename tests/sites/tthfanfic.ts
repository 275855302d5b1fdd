import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://www.tthfanfic.org/Story-11-2/tern+The+Long+Shore.htm',
			page: 'story',
			html: html(
				'The Long Shore',
				`<h2>The Long Shore</h2><table class="verticaltable"><tr><th>Categories</th><th>Author</th><th>Rating</th><th>Chapters</th><th>Words</th><th>Published</th><th>Updated</th><th>Complete</th></tr><tr><td><a href="/Category-5">Lighthouses</a></td><td><a href="/AuthorStories-7/tern.htm">tern</a></td><td>FR15</td><td>3</td><td>12,345</td><td>8 Oct 2006</td><td>9 Oct 2006</td><td>No</td></tr></table><div id="storyinnerbody"><h3>Low Water</h3><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: {
						rating: words('FR15'),
						category: words('Lighthouses'),
						author: words('tern'),
						status: words('In Progress'),
					},
					numbers: { words: 12345, chapters: 3 },
					dates: { published: '2006-10-08', updated: '2006-10-09' },
				},
			],
			chapters: [{ number: 2, title: 'Low Water' }],
		},
		{
			name: 'a list',
			url: 'https://www.tthfanfic.org/AuthorStories-7/tern.htm',
			page: 'list',
			html: html(
				'tern',
				`<div class="storylistitem" id="st11"><a class="storylink" href="/Story-11/tern+x.htm">The Long Shore</a><span class="storyicons"><img title="Drama"></span><div class="storydesc">A light goes out.</div></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					url: 'https://www.tthfanfic.org/Story-11/tern+x.htm',
					says: { genre: words('Drama') },
					prose: { summary: 'A light goes out.' },
				},
			],
		},
	],
};
export default fixture;
