import { type Fixture, html, words } from './lib/fixture';

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://www.fanfiktion.de/s/46ccbef3/2/Das-lange-Ufer',
			page: 'story',
			html: html(
				'Das lange Ufer',
				`<div class="story-left"><h4>Das lange Ufer</h4><a href="/u/tern">tern</a><div><span class="fa-angle-right"></span>Drama, Freundschaft / P16 / Gen</div></div><div id="storytext"><p>Das Wasser fiel.</p></div>`,
			),
			stories: [
				{
					id: '46ccbef3',
					title: 'Das lange Ufer',
					says: { rating: words('P16'), genre: words('Drama', 'Freundschaft'), author: words('tern') },
				},
			],
			chapters: [{ number: 2 }],
		},
	],
};
export default fixture;
