import { defineSite } from '../define';
import { labels } from '../labels';
import type { FieldReader } from '../layout';
import { line, prose } from '../text';

// The books themselves, without ratings or warnings. What is around a chapter differs from book to book, and many
// have nothing around them: the whole book is one text. Plain-text books are text documents.

const bookIn = (path: string): string | undefined => /\/(?:files|cache\/epub|ebooks)\/(\d+)/.exec(path)?.[1];

/** `Title: …`, `Author: …` at the head, in bold since 2023, before that in plain lines. */
const HEAD = '#pg-machine-header strong';
const PLAIN = '#pg-header, .pgheader, body > pre';
const said =
	(name: string): FieldReader =>
	(root) => {
		const bold = labels(root, HEAD).find((label) => label.name === name);
		if (bold) return [bold.text];
		const head = root.querySelector(PLAIN);
		// What is preformatted keeps its lines.
		const lines = (head?.matches('pre') ? (head.textContent ?? '') : prose(head)).slice(0, 4000).split('\n');
		const found = lines.find((text) => text.toLowerCase().startsWith(`${name}:`));
		return found ? [found.slice(name.length + 1).trim()] : undefined;
	};

export default defineSite({
	id: 'gutenberg',
	name: 'Project Gutenberg',
	matches: ['www.', ''].flatMap((www) => [`*://${www}gutenberg.org/cache/epub/*`, `*://${www}gutenberg.org/files/*`]),
	optional: true,
	seen: '2026-12-01: 1 saved book',
	examples: ['www.', ''].flatMap((www) => [
		`https://${www}gutenberg.org/cache/epub/12345/pg12345-images.html`,
		`https://${www}gutenberg.org/files/12345/12345-h/12345-h.htm`,
	]),
	story: {
		at: '#pg-header, .pgheader, div.chapter',
		id: (_, url) => bookIn(url.pathname),
		title: (root, url) => [
			line(root.querySelector('#pg-title-no-subtitle')) || said('title')(root, url)?.[0] || root.ownerDocument.title,
		],
		says: { author: said('author'), language: said('language') },
	},
	text: 'body',
	after: '#pg-start-separator',
	// Books from before 2023 have no marks of their own: their address tells.
	kind: (_, { pathname }) => (bookIn(pathname) && /\.html?$/.test(pathname) ? 'story' : undefined),
});
