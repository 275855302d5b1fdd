import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter in the layout before',
			url: 'https://www.asianfanfics.com/story/view/11/2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<h1 id="story-title">The Long Shore</h1><div id="story-description">A light goes out.</div><h1 id="chapter-title">Low Water</h1><div id="user-submitted-body"><p>The water fell.</p></div><footer class="main-meta"><div><span>Author(s)</span> <a>tern</a></div><div><span>Tags</span> <a>storms</a><a>grief</a></div><div><span>Characters</span> Ann, Ben</div><div><span class="meta-label">Completed</span></div><div><span>Published</span> <time datetime="2020-01-02">Jan 2</time></div></footer>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: {
						author: words('tern'),
						tag: words('storms', 'grief'),
						character: words('Ann', 'Ben'),
						status: words('Completed'),
					},
					dates: { published: '2020-01-02' },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{ number: 2, title: 'Low Water' }],
		},
		{
			name: 'a chapter in the layout of 2026',
			url: 'https://www.asianfanfics.com/story/view/11/2',
			page: 'story',
			html: html(
				'The Long Shore',
				`<header class="flow-root"><h1>The Long Shore</h1><span>by</span> <a href="/profile/u/tern">tern</a></header><div hx-get="/htmx/chapter/2"><div id="user-submitted-body"><p>The water fell.</p></div></div>`,
			),
			stories: [{ id: '11', title: 'The Long Shore', says: { author: words('tern') } }],
			chapters: [{ number: 2 }],
		},
		{
			name: 'a foreword in the layout of 2026, with its text in the page',
			url: 'https://www.asianfanfics.com/story/view/12/low-water',
			page: 'story',
			html: html(
				'Low Water',
				'<header class="flow-root"><h1>Low Water</h1><span>by</span> <a href="/profile/u/tern">tern</a></header><div id="bodyText"><p>It rose.</p></div><div id="story-pagination"><a href="/story/view/12/low-water">← Foreword</a><a href="/story/view/12/1/low-water">Next chapter →</a></div>',
			),
			stories: [{ id: '12', title: 'Low Water', says: { author: words('tern') } }],
			chapters: [{}],
			links: {
				previous: 'https://www.asianfanfics.com/story/view/12/low-water',
				next: 'https://www.asianfanfics.com/story/view/12/1/low-water',
			},
		},
	],
};
export default fixture;
