import { type Fixture, html, words } from './lib/fixture';

const entry = (level: string, title: string, text = 'The water fell.') =>
	`<div class="entry-wrapper restrictions-${level}"><div class="entry"><h3 class="entry-title"><a href="https://tern.dreamwidth.org/${title.length}.html">${title}</a></h3><span class="ljuser">tern</span><div class="entry-content">${text}</div><div class="tag"><ul><li><a rel="tag">storms</a></li></ul></div></div></div>`;

const FIC = '<b>Fandom:</b> Keepers<br><b>Warnings:</b> loss<br><br>The water fell.';

const fixture: Fixture = {
	pages: [
		{
			name: 'an entry with its own level',
			url: 'https://tern.dreamwidth.org/11.html',
			page: 'story',
			html: html('tern', entry('explicit', 'The Long Shore', FIC)).replace('<body>', '<body class="page-entry">'),
			stories: [
				{
					id: 'tern.dreamwidth.org/11.html',
					title: 'The Long Shore',
					url: 'https://tern.dreamwidth.org/11.html',
					says: {
						rating: words('Explicit'),
						warning: words('loss'),
						fandom: words('Keepers'),
						tag: words('storms'),
						author: words('tern'),
					},
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('Explicit', 'storms', 'loss') }],
		},
		{
			name: 'a journal with several entries',
			url: 'https://tern.dreamwidth.org/',
			page: 'list',
			html: html(
				'tern',
				`${entry('concepts', 'The Long Shore', FIC)}${entry('none', 'Low Water')}<div class="navigation"><ul><li class="page-back"><a href="/?skip=20">Previous 20</a></li><li class="page-forward"><a href="/?skip=0">Next 20</a></li></ul></div>`,
			),
			// The second is an entry of whatever kind.
			stories: [
				{
					id: 'tern.dreamwidth.org/14.html',
					title: 'The Long Shore',
					url: 'https://tern.dreamwidth.org/14.html',
					says: {
						rating: words('View with discretion'),
						warning: words('loss'),
						fandom: words('Keepers'),
						tag: words('storms'),
						author: words('tern'),
					},
				},
			],
			links: { previous: 'https://tern.dreamwidth.org/?skip=20', next: 'https://tern.dreamwidth.org/?skip=0' },
		},
		{
			name: 'an entry on something else',
			url: 'https://tern.dreamwidth.org/13.html',
			page: 'other',
			html: html('tern', entry('none', 'A list of books')),
		},
		{
			name: 'the page that asks before an entry',
			url: 'https://tern.dreamwidth.org/12.html',
			page: 'story',
			html: html(
				'Discretion',
				'<div class="panel callout"><h1>Discretion Advised</h1><p>Marked by the author.</p><form><input type="submit" name="adult_check"></form></div>',
			),
			stories: [
				{
					id: 'tern.dreamwidth.org/12.html',
					title: 'Discretion Advised',
					says: {},
					prose: { notes: 'Marked by the author.' },
				},
			],
		},
	],
};
export default fixture;
