import { type Fixture, html, words } from './lib/fixture';

const entry = (level: string, title: string) =>
	`<div class="entry-wrapper restrictions-${level}"><div class="entry"><h3 class="entry-title">${title}</h3><span class="ljuser">tern</span><div class="entry-content">The water fell.</div><div class="tag"><ul><li><a rel="tag">storms</a></li></ul></div></div></div>`;

const fixture: Fixture = {
	pages: [
		{
			name: 'an entry with its own level',
			url: 'https://tern.dreamwidth.org/11.html',
			page: 'story',
			html: html('tern', entry('explicit', 'The Long Shore')),
			stories: [
				{
					id: 'tern.dreamwidth.org/11.html',
					title: 'The Long Shore',
					url: 'https://tern.dreamwidth.org/11.html',
					says: { rating: words('Explicit'), tag: words('storms'), author: words('tern') },
				},
			],
			chapters: [{ title: 'The Long Shore', warning: words('Explicit', 'storms') }],
		},
		{
			name: 'a journal with several entries',
			url: 'https://tern.dreamwidth.org/',
			page: 'story',
			html: html('tern', entry('concepts', 'The Long Shore') + entry('none', 'Low Water')),
			stories: [
				{
					id: 'tern.dreamwidth.org/',
					title: 'tern',
					url: 'https://tern.dreamwidth.org/',
					says: { author: words('tern') },
				},
			],
			chapters: [
				{ title: 'The Long Shore', warning: words('View with discretion', 'storms') },
				{ title: 'Low Water', warning: words('storms') },
			],
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
