import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { FieldReader } from '../layout';
import { line } from '../text';

/** `Status: Completed - Rating: Everyone - Chapters: 1 - Word count: 2,197 - Genre: One Shots` */
const inLine =
	(name: string): FieldReader =>
	(root) => {
		const found = [...root.querySelectorAll('.well p')].map(line).find((text) => text.includes('Rating:'));
		const value = found && new RegExp(`${name}: (.+?)(?: - |$)`).exec(found)?.[1];
		return value ? [value] : undefined;
	};
const listIn =
	(name: string): FieldReader =>
	(root, url) =>
		inLine(name)(root, url)?.[0]?.split(/ ?, ?/);

export default defineSite({
	id: 'fanficauthors',
	name: 'Fan Fic Authors',
	matches: ['*://*.fanficauthors.net/*'],
	optional: true,
	seen: '2026-12-01: 1 saved page',
	examples: ['https://someone.fanficauthors.net/A_Title/Chapter_One/'],
	words: { genre: { none: ['None'] } },
	story: {
		at: '.page-header h2.text-center',
		id: (_, url) => `${url.hostname.split('.')[0]}/${url.pathname.split('/')[1] ?? ''}`,
		title: '.page-header h2.text-center',
		says: {
			rating: inLine('Rating'),
			genre: listIn('Genre'),
			status: inLine('Status'),
			author: (root) => [line(root.querySelector('.page-header h3')).replace(/^By /, '') || undefined],
		},
		numbers: { words: inLine('Word count'), chapters: inLine('Chapters') },
		prose: { summary: '.well blockquote' },
	},
	text: 'div.story',
	leadsTo: destinationPattern(/^\/[^/]{1,200}\/(?!index\/)[^/]{1,200}\/?(?:$|\?)/),
	looksLike: (document) =>
		document.querySelector('.page-header h2.text-center') !== null &&
		document.querySelector('a[href*="fanficauthors.net"]') !== null,
});
