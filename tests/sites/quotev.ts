import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://www.quotev.com/story/11/The-Long-Shore/2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<div id="quizHeader"><h1>The Long Shore</h1><div class="quizAuthorList"><a href="/tern">tern</a></div><div id="qdesct">A light goes out.</div><a href="https://www.quotev.com/stories/c/Fanfiction">Fanfiction</a><a href="https://www.quotev.com/search/storms">storms</a></div><div id="rescontent"><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: { category: words('Fanfiction'), tag: words('storms'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{ number: 2 }],
		},
	],
};
export default fixture;
