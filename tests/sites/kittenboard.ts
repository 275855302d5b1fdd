import { type Fixture, html, words } from './lib/fixture';

const post = (title: string, text = 'The water fell.') =>
	`<div class="post"><div class="postbody"><h3>${title}</h3><p class="author">by <a class="username">tern</a></p><div class="content">${text}</div></div></div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'a topic',
			url: 'https://thekittenboard.com/board/viewtopic.php?t=11',
			page: 'story',
			html: html(
				'The Long Shore - Board',
				`<h2 class="topic-title">The Long Shore</h2><div class="pagination"><ul><li class="previous"><a href="./viewtopic.php?t=11">1</a></li><li class="next"><a href="./viewtopic.php?t=11&amp;start=50">3</a></li></ul></div>${post('The Long Shore', 'Rating: R<br>Pairing: Ann/Ben<br><br>The water fell.')}${post('Re: The Long Shore')}`,
			),
			stories: [
				{
					id: 'thekittenboard.com/board/viewtopic.php?t=11',
					title: 'The Long Shore',
					url: 'https://thekittenboard.com/board/viewtopic.php?t=11',
					says: { author: words('tern') },
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('R') }, { title: 'Re: The Long Shore' }],
			links: {
				previous: 'https://thekittenboard.com/board/viewtopic.php?t=11',
				next: 'https://thekittenboard.com/board/viewtopic.php?t=11&start=50',
			},
		},
		{
			name: 'a topic in the layout before, with one post',
			url: 'https://thekittenboard.com/board/viewtopic.php?t=12',
			page: 'story',
			html: html(
				'View topic - Low Water',
				`<div id="page-body"><h2><a href="./viewtopic.php?t=12">Low Water</a></h2><div class="post"><div class="postbody"><h3>Low Water</h3><p class="author">by <strong><a>tern</a></strong></p><div class="content">Warnings: storms, loss<br><br>The water fell.</div></div></div></div>`,
			),
			stories: [
				{
					id: 'thekittenboard.com/board/viewtopic.php?t=12',
					title: 'Low Water',
					url: 'https://thekittenboard.com/board/viewtopic.php?t=12',
					says: { warning: words('storms', 'loss'), author: words('tern') },
				},
			],
			chapters: [{ title: 'Low Water', warning: words('storms', 'loss') }],
		},
		{
			name: 'a topic of talk',
			url: 'https://thekittenboard.com/board/viewtopic.php?t=13',
			page: 'other',
			html: html('Hello', `<h2 class="topic-title">Hello</h2>${post('Hello', 'Who else is new here?')}`),
		},
	],
};
export default fixture;
