import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://www.quotev.com/story/11/The-Long-Shore/2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<div class="result"><div id="quizHeader"><h1>The Long Shore</h1><div class="quizAuthorList"><a href="/tern">tern</a></div><time ts="1600000000">2020</time><div id="qdesct">A light goes out.</div><a href="https://www.quotev.com/fiction/Adventure">Adventure</a><a href="https://www.quotev.com/stories/c/Fanfiction">Fanfiction</a><div class="quizBoxTags"><a>storms</a></div></div></div><div id="rescontent"><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: { category: words('Adventure', 'Fanfiction'), tag: words('storms'), author: words('tern') },
					dates: { published: '2020-09-13' },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{ number: 2 }],
		},
	],
};
export default fixture;
