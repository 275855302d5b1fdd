import { type Fixture, html, words } from './lib/fixture';

const post = (title: string) =>
	`<div class="post"><div class="postbody"><h3>${title}</h3><p class="author">by <a class="username">tern</a></p><div class="content">The water fell.</div></div></div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'a topic',
			url: 'https://thekittenboard.com/board/viewtopic.php?t=11',
			page: 'story',
			html: html(
				'The Long Shore - Board',
				`<h2 class="topic-title">The Long Shore</h2><div class="pagination"><ul><li class="previous"><a href="./viewtopic.php?t=11">1</a></li><li class="next"><a href="./viewtopic.php?t=11&amp;start=50">3</a></li></ul></div>${post('The Long Shore')}${post('Re: The Long Shore')}`,
			),
			stories: [
				{
					id: 'thekittenboard.com/board/viewtopic.php?t=11',
					title: 'The Long Shore',
					url: 'https://thekittenboard.com/board/viewtopic.php?t=11',
					says: { author: words('tern') },
				},
			],
			chapters: [{ title: 'The Long Shore' }, { title: 'Re: The Long Shore' }],
			links: {
				previous: 'https://thekittenboard.com/board/viewtopic.php?t=11',
				next: 'https://thekittenboard.com/board/viewtopic.php?t=11&start=50',
			},
		},
	],
};
export default fixture;
