import type { Chapter, Dates, Destination, Field, Links, Numbers, Prose } from '../core/story';
import type { PageKind } from './site';
import type { FieldVocabulary } from './vocabulary';

/**
 * How the words of one field are found below a root: a selector, whose elements give one word each and
 * which means "no place for it" when nothing matches; or a function, for the few cases where a selector is
 * not enough, which returns undefined for "no place for it" and an empty list for "none".
 */
export type Pick = string | FieldReader;
/** A pick that is a function. */
export type FieldReader = (root: Element, url: URL) => readonly (string | undefined)[] | undefined;

/** Where the values of a story stand below one root element: a card, or the page of an opened story. */
export interface Layout {
	/** The archive's own number or name of the work, from the root or the address. A card without it is none; a page without it goes by its address. */
	readonly id: (root: Element, url: URL) => string | undefined;
	readonly title: Pick;
	/** Address of the work itself. */
	readonly url?: (root: Element, url: URL) => string | undefined;
	readonly says: Readonly<Partial<Record<Field, Pick>>>;
	readonly numbers?: Readonly<Partial<Record<keyof Numbers, Pick>>>;
	readonly dates?: Readonly<Partial<Record<keyof Dates, Pick>>>;
	/** Read as plain text with its lines; several elements are joined by a blank line. */
	readonly prose?: Readonly<Partial<Record<keyof Prose, Pick>>>;
	/** Picks that are found by walking the root once; they take the place of those above. */
	readonly walk?: (root: Element, url: URL) => Partial<Omit<Layout, 'id' | 'walk'>>;
}

/** Where something stands on a page: a selector, or a function where a selector is not enough. */
export type Finder = string | ((document: Document, url: URL) => Element | null | undefined);

/** One archive as data; `defineSite` makes a `Site` of it. */
export interface SiteData {
	readonly id: string;
	readonly name: string;
	readonly engine?: string;
	readonly matches: readonly string[];
	/** Match patterns of the pages that open stories, where they can be told by their address; else all of `matches`. */
	readonly stories?: readonly string[];
	readonly optional: boolean;
	/** When and on what it was last read: `2026-11-30: 5 saved pages`; true where nobody wrote it down. */
	readonly seen: boolean | string;
	readonly examples: readonly string[];
	/** What the words of a field mean here. */
	readonly words?: Readonly<Partial<Record<Field, FieldVocabulary>>>;
	/** Cards in lists: `at` is the selector of the element that is covered. */
	readonly card?: Layout & {
		readonly at: string;
		readonly link: string;
		/** Cards that no selector names, in a layout we have never seen. */
		readonly strays?: (document: Document, url: URL) => readonly Element[];
	};
	/** An opened story: it is open when `at` is on the page; the values are read below the document's element. */
	readonly story?: Layout & { readonly at: Finder };
	/** A page that asks before a story's text is shown: it holds the story's card, or is laid out by itself. */
	readonly gate?: { readonly at: Finder } & ({ readonly card: string } | { readonly layout: Layout });
	/** Selector of the story text; empty if the site has no reading pages. */
	readonly text: string;
	/** Selector of what readers say under a chapter: each one's words, without the replies to them. */
	readonly comments?: string;
	/** Selector of something that stands after the labels; without it the text itself is waited for. */
	readonly after?: string;
	readonly chapter?: (text: Element, url: URL) => Chapter;
	readonly links?: Readonly<Partial<Record<keyof Links, string | ((root: Element, url: URL) => string | undefined)>>>;
	/** What an address of this site opens, from its path and query alone; undefined: no text of a story. */
	readonly leadsTo?: (url: URL) => Destination | undefined;
	/** Where selectors alone cannot tell what kind of page it is; undefined leaves it to them. */
	readonly kind?: (document: Document, url: URL) => PageKind | undefined;
	/** Whether a page whose address may open a story is laid out as we know those that open none. */
	readonly isTalk?: (document: Document) => boolean;
	/** Whether a page of an unknown address is this site's: by its structure. */
	readonly looksLike?: (document: Document) => boolean;
}
