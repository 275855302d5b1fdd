import { defineSite } from '../define';
import { listAfter, textAfter } from '../labels';
import { line } from '../text';

// Books without ratings or warnings; subjects stand on the catalogue page. Plain-text books are text documents.

const HEAD = '.bibrec th';
const bookIn = (path: string): string | undefined => /\/(?:ebooks|files|cache\/epub)\/(\d+)/.exec(path)?.[1];

export default defineSite({
	id: 'gutenberg',
	name: 'Project Gutenberg',
	matches: ['*://www.gutenberg.org/*', '*://gutenberg.org/*'],
	optional: true,
	seen: false,
	examples: ['https://www.gutenberg.org/cache/epub/12345/pg12345-images.html', 'https://gutenberg.org/ebooks/12345'],
	story: {
		at: '.bibrec th, #pg-header',
		id: (_, url) => bookIn(url.pathname),
		title: (root, url) =>
			textAfter(HEAD, /^title$/)(root, url) ?? [
				line(root.querySelector('#pg-title-no-subtitle')) || root.ownerDocument.title,
			],
		says: {
			author: listAfter(HEAD, /^author$/),
			language: listAfter(HEAD, /^language$/),
			tag: listAfter(HEAD, /^subject$/),
		},
		prose: { summary: textAfter(HEAD, /^summary$/) },
	},
	text: 'div.chapter',
});
