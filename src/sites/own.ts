import type { OwnSite, SelectorPlace } from '../core/own-site';
import { defineSite } from './define';
import type { Pick, SiteData } from './layout';
import type { Site } from './site';
import { line } from './text';

/** Words that say "none" or decline to say on most archives. */
const WORDS: NonNullable<SiteData['words']> = {
	rating: { withheld: ['unrated', 'not rated', 'none'] },
	warning: {
		none: ['none', 'none known', 'no', 'n/a', 'nothing', 'no warnings', 'no archive warnings apply'],
		withheld: [
			'chose not to use warnings',
			'choose not to use archive warnings',
			'creator chose not to use archive warnings',
			'author chose not to use archive warnings',
		],
	},
};

/** `Warnings: Storms, Loss`: a short name and a colon before the words. */
const LABEL = /^[^:,;]{1,30}:(?:\s|$)\s*/;

/** The words that a place holds on a page; undefined where it has none: unknown, not "none". */
export function wordsAt(root: ParentNode, { at, split }: SelectorPlace): string[] | undefined {
	const words = [...root.querySelectorAll(at)]
		.map(line)
		.flatMap((text) => (split ? text.replace(LABEL, '').split(/\s?[,;|]\s?/) : [text]))
		.filter((word) => word !== '');
	return words.length > 0 ? words : undefined;
}

/** Whether a browser understands a selector: what is stored may come from another version. */
function understood(page: Document, { at }: SelectorPlace): boolean {
	try {
		page.createDocumentFragment().querySelector(at);
		return true;
	} catch {
		return false;
	}
}

/**
 * A site as its reader pointed it out; its id is its host. Undefined if the place of its text is none that a
 * browser understands; any other such place is as if it were not pointed out.
 */
export function ownSite({ host, places }: OwnSite, page: Document): Site | undefined {
	if (!understood(page, places.text)) return undefined;
	const pick = (place: SelectorPlace | undefined): Pick | undefined =>
		place && understood(page, place) ? (root) => wordsAt(root, place) : undefined;
	const [rating, warning, tag] = [pick(places.rating), pick(places.warning), pick(places.tag)];
	return defineSite({
		id: host,
		name: host,
		matches: [`*://${host}/*`],
		optional: true,
		seen: true,
		examples: [],
		words: WORDS,
		story: {
			at: places.text.at,
			id: (_, url) => url.pathname + url.search,
			title: pick(places.title) ?? 'title',
			url: (_, url) => url.href,
			says: { ...(rating && { rating }), ...(warning && { warning }), ...(tag && { tag }) },
		},
		text: places.text.at,
	});
}
