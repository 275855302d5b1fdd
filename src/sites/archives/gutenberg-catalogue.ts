import { defineSite } from '../define';
import { listAfter, textAfter } from '../labels';
import { all } from '../query';
import { line } from '../text';

// Where books of Project Gutenberg are looked for: subjects and summaries stand here, and nowhere in the books.

const HEAD = '.bibrec th';
const bookIn = (href: string | null | undefined): string | undefined => /\/ebooks\/(\d+)/.exec(href ?? '')?.[1];

export default defineSite({
	id: 'gutenberg-catalogue',
	name: 'Project Gutenberg (catalogue)',
	matches: ['*://www.gutenberg.org/ebooks/*', '*://gutenberg.org/ebooks/*'],
	optional: true,
	seen: false,
	examples: ['https://www.gutenberg.org/ebooks/search/?query=shore', 'https://gutenberg.org/ebooks/12345'],
	card: {
		at: 'li.booklink',
		link: 'a.link',
		id: (card) => bookIn(card.querySelector('a.link')?.getAttribute('href')),
		title: '.title',
		url: (card) => card.querySelector('a.link')?.getAttribute('href') ?? undefined,
		says: { author: '.subtitle' },
	},
	story: {
		at: HEAD,
		id: (_, url) => bookIn(url.pathname),
		title: textAfter(HEAD, /^title$/),
		says: {
			author: listAfter(HEAD, /^author$/),
			language: listAfter(HEAD, /^language$/),
			// Each in a row of its own, with commas that belong to it.
			tag: (root) => {
				const rows = all(root, '.bibrec tr').filter((row) => line(row.querySelector('th')) === 'Subject');
				return rows.length > 0 ? rows.map((row) => line(row.querySelector('td'))) : undefined;
			},
		},
		prose: { summary: textAfter(HEAD, /^summary$/) },
	},
	text: '',
});
