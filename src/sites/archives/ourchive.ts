import type { Field } from '../../core/story';
import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import { headerOf } from '../engines/header-names';
import { trimDecoration } from '../engines/trim';
import type { FieldReader, Layout } from '../layout';
import { all, first } from '../query';
import { line, proseOf } from '../text';
import { reading } from '../vocabulary';

// Ourchive, open software for archives (its templates are public). What kinds of labels there are each archive
// decides: groups are known by their names. Chapters may have labels of their own.

const GROUPS = '[id$="-dl-mb"]';
const TILE_LINK = '[id$="-tile-title-link"]';
const workIn = (href: string | null | undefined): string | undefined => /\/works\/(\d+)/.exec(href ?? '')?.[1];
/** Names that archives give groups of labels, beside those that people write above stories. */
const fieldOf = (name: string): Field => {
	const header = headerOf(name.replace(/:$/, ''));
	return header && !['title', 'summary', 'notes', 'none'].includes(header) ? (header as Field) : 'tag';
};
const wordsOf = (group: Element): string[] => all(group, 'a').map((one) => trimDecoration(line(one)));

/** Groups of the work: those of chapters are told apart by their ids. */
const said =
	(field: Field): FieldReader =>
	(root) => {
		const groups = all(root, GROUPS).filter(
			(group) => !group.id.startsWith('chapter-') && fieldOf(line(group.querySelector('span'))) === field,
		);
		return groups.length > 0 ? groups.flatMap(wordsOf) : undefined;
	};
const FIELDS = ['rating', 'warning', 'category', 'genre', 'fandom', 'relationship', 'character', 'tag'] as const;
const says: Layout['says'] = {
	...Object.fromEntries(FIELDS.map((field) => [field, said(field)])),
	author: (root) => {
		const found = all(root, '[id$="-user-link"]').map(line);
		return found.length > 0 ? [...new Set(found)] : undefined;
	},
};
const NONE = ['no archive warnings apply', 'no warnings apply', 'none', 'no warnings'];

export default defineSite({
	id: 'ourchive',
	name: 'An Ourchive archive',
	matches: [],
	optional: true,
	seen: false,
	examples: [],
	words: {
		warning: { none: NONE, withheld: ['creator chose not to warn', 'chose not to warn'] },
		rating: { withheld: ['not rated'] },
	},
	card: {
		at: '[id^="work-"][id$="-tile-container"], [id^="work-"][id$="-tile-parent"]',
		link: TILE_LINK,
		id: (card) => /^work-(\d+)-/.exec(card.id)?.[1],
		title: TILE_LINK,
		url: (card) => first(card, TILE_LINK)?.getAttribute('href') ?? undefined,
		says,
		prose: { summary: '[id$="-tile-summary-p"]' },
	},
	story: {
		at: '#work-title-link, #chapter-text',
		id: (root, url) => workIn(url.pathname) ?? workIn(root.querySelector('#work-title-link')?.getAttribute('href')),
		title: '#work-title-link',
		url: (root) => root.querySelector('#work-title-link')?.getAttribute('href') ?? undefined,
		says,
		prose: { summary: '[id$="-tile-summary-p"], #work-summary-text-span', notes: '#work-notes-text-span' },
	},
	text: '#chapter-text',
	leadsTo: destinationPattern(/^\/works\/(?<story>\d{1,12})\/\d{1,6}\/?(?:$|\?)/),
	chapter(text) {
		const page = text.ownerDocument;
		// Where all chapters are on one page, their ids repeat, and nothing tells whose is whose.
		const one = page.querySelectorAll('#chapter-text').length === 1;
		const title = one && line(page.querySelector('#chapter-header-h2'));
		const notes = proseOf(page, '#chapter-summary-text, #chapter-notes-text');
		const labels = all(page, GROUPS)
			.filter((group) => group.id.startsWith('chapter-'))
			.flatMap(wordsOf);
		return {
			...(title ? { title } : {}),
			...(notes ? { notes } : {}),
			...(labels.length > 0 ? { warning: reading(labels, { none: NONE }) } : {}),
		};
	},
	looksLike: (document) =>
		document.querySelector('[class*="ourchive"], .oc-badge') !== null &&
		document.querySelector('[id^="work-"], #chapter-text') !== null,
});
