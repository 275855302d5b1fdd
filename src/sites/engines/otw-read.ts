import type { Destination } from '../../core/story';
import type { Pick } from '../layout';
import { all, first } from '../query';
import { line, lines } from '../text';
import { type FieldVocabulary, WITHHELD } from '../vocabulary';

// Where the otwarchive software puts the words of a work. Names and structure: the templates of
// https://github.com/otwcode/otwarchive (app/views/works, app/helpers/tags_helper.rb, config/config.yml).

/** The words of the software's own default configuration, old ones first. */
export const META_WORDS: Readonly<Record<'rating' | 'warning' | 'category', FieldVocabulary>> = {
	// "No rating" stands on cards of works that are hosted elsewhere and carry none.
	rating: {
		withheld: ['Not Rated', 'No rating'],
		known: /^(?:general audiences|teen and up audiences|mature|explicit|not rated|no rating)$/i,
	},
	warning: {
		none: ['No Archive Warnings Apply'],
		withheld: [
			'Choose Not To Use Archive Warnings',
			'Creator Chose Not To Use Archive Warnings',
			'Author Chose Not To Use Archive Warnings',
		],
		// Renamed in November 2024; relatives on older code and older saves keep the short form.
		spelling: { Underage: 'Underage Sex' },
	},
	category: { none: ['No category'] },
};

/** A reader's account can hide warnings and tags: a link that fetches them stands in their place. */
const HIDDEN = 'a[href*="/tags/show_hidden"]';
/** Asked from the links outwards: hardly a page has any. */
const hides = (root: ParentNode, selector: string): boolean =>
	all(root, HIDDEN).some((link) => link.closest(selector) !== null);
const tags = (root: ParentNode, selector: string): string[] => [
	...lines(root, `${selector} a.tag`),
	...(hides(root, selector) ? [WITHHELD] : []),
];

/** The header of an opened work. */
export const META = 'dl.work.meta';
/** Rating and warnings: every work has them, so a header without them, or with an empty place for them, says nothing. */
export const required =
	(name: string): Pick =>
	(root) => {
		const found = tags(root, `${META} dd.${name}`);
		return found.length > 0 ? found : undefined;
	};
/** Other kinds of tags are left out of the header when the work has none. */
export const voluntary =
	(name: string): Pick =>
	(root) =>
		first(root, META) ? tags(root, `${META} dd.${name}`) : undefined;

/** Names in a byline; a work without one may be signed Anonymous. */
export const authors =
	(byline: string): Pick =>
	(root) => {
		const names = lines(root, `${byline} a[rel~="author"]`);
		if (names.length > 0) return names;
		return /\bAnonymous\b/.test(line(first(root, byline))) ? ['Anonymous'] : undefined;
	};

/** One side of `3/10`: chapters written, chapters planned. */
export const part = (selector: string, index: 0 | 1): Pick => {
	return (root) => [line(first(root, selector)).split('/')[index]];
};

/** The number of the work that an address names. */
export const workIn = (text: string | null | undefined): string | undefined => /\/works\/(\d+)/.exec(text ?? '')?.[1];

/** Works, their chapters and their contents; what else belongs to a work, like its comments, opens no text. */
export function workAt({ pathname }: URL): Destination | undefined {
	const [, story, chapter] =
		/^(?:\/collections\/[^/]+)?\/works\/(\d+)(?:\/chapters\/(\d+)|\/navigate)?\/?$/.exec(pathname) ?? [];
	return story ? { story, ...(chapter && { chapter }) } : undefined;
}

/** `works` carry their number; anything else (series, works hosted elsewhere) carries its kind before it. */
export const cardId = (card: Element): string | undefined => {
	const known = /(?:^|\s)(?:(work)|(series|external-work))-(\d+)(?:\s|$)/.exec(card.getAttribute('class') ?? '');
	if (known) return known[1] ? known[3] : `${known[2]}-${known[3]}`;
	const own = /^(work|series|external_work)_(\d+)$/.exec(card.id);
	if (own) return own[1] === 'work' ? own[2] : `${own[1]?.replace('_', '-')}-${own[2]}`;
	return undefined;
};

/** The header has no word for it: all planned chapters are written, or not. */
export const status: Pick = (root) => {
	if (!first(root, META)) return undefined;
	const [written, planned] = line(first(root, `${META} dd.chapters`)).split('/');
	if (!written || !planned) return undefined;
	return [written.trim() === planned.trim() ? 'Complete Work' : 'Work in Progress'];
};

/** The work's number: from the address, or the links of a page that was opened by its chapter. */
export const storyId = (root: Element, url: URL): string | undefined =>
	workIn(url.pathname) ??
	all(root, 'ul.work.navigation a')
		.map((link) => link.getAttribute('href') ?? '')
		.map((href) => workIn(href) ?? /\/downloads\/(\d+)/.exec(href)?.[1])
		.find((id) => id !== undefined);
