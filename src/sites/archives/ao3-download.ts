import { defineSite } from '../define';
import { META_WORDS, workIn } from '../engines/otw-read';
import { labels, listAfter } from '../labels';

// A work downloaded from Archive of Our Own as HTML and opened as a file. Told by its structure, not its address.

const TERM = '#preface dl.tags dt';
const stat =
	(name: string) =>
	(root: Element): readonly (string | undefined)[] => {
		const stats = labels(root, TERM).find((label) => label.name === 'stats')?.text ?? '';
		return [new RegExp(`${name}: ([\\d,/?-]+)`).exec(stats)?.[1]];
	};

export default defineSite({
	id: 'ao3-download',
	name: 'Archive of Our Own (downloaded work)',
	engine: 'ao3-download',
	matches: [],
	optional: false,
	seen: false,
	examples: [],
	words: META_WORDS,
	story: {
		at: '#preface dl.tags',
		id: (root) => workIn(root.querySelector('#preface a[href*="/works/"]')?.getAttribute('href')),
		title: '#preface h1',
		url: (root) => root.querySelector('#preface a[href*="/works/"]')?.getAttribute('href') ?? undefined,
		says: {
			rating: listAfter(TERM, /^rating$/),
			warning: listAfter(TERM, /^archive warnings?$/),
			category: listAfter(TERM, /^categor(?:y|ies)$/),
			fandom: listAfter(TERM, /^fandoms?$/),
			relationship: listAfter(TERM, /^relationships?$/),
			character: listAfter(TERM, /^characters?$/),
			tag: listAfter(TERM, /^additional tags?$/),
			language: listAfter(TERM, /^language$/),
			author: '#preface .byline a[rel="author"]',
		},
		numbers: { words: stat('Words'), chapters: stat('Chapters') },
		dates: { published: stat('Published'), updated: stat('(?:Updated|Completed)') },
		prose: { summary: '#preface .meta > blockquote.userstuff' },
	},
	text: '#chapters .userstuff, #chapters.userstuff',
	looksLike: (document) => document.querySelector('#preface dl.tags') !== null,
});
