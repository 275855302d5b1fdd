import { type Fixture, html, words } from './lib/fixture';

const entry = (key: string, value: string) =>
	`<div class="entry"><div class="entry__key">${key}</div><div class="entry__value">${value}</div></div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'a story',
			url: 'https://harrypotterfanfiction.com/viewstory.php?psid=11',
			page: 'story',
			html: html(
				'The Long Shore',
				`<h2>The Long Shore <i>by tern</i></h2>${entry('Rating', 'Mature')}${entry('Words', '12,345')}${entry('Genre(s)', 'Drama, Romance')}${entry('Characters', 'Ann, Ben')}${entry('Advisory', 'Mild violence, Grief')}${entry('Status', 'WIP')}${entry('First Published', '2020-01-02 10:00:00')}${entry('Last Updated', '2020-03-04 10:00:00')}<div class="storytext-container"><p>The water fell.</p></div>`,
			),
			stories: [
				{
					id: '11',
					title: 'The Long Shore',
					says: {
						rating: words('Mature'),
						warning: words('Mild violence', 'Grief'),
						genre: words('Drama', 'Romance'),
						character: words('Ann', 'Ben'),
						status: words('WIP'),
					},
					numbers: { words: 12345 },
					dates: { published: '2020-01-02', updated: '2020-03-04' },
				},
			],
			chapters: [{}],
		},
	],
};
export default fixture;
