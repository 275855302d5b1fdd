import type { Chapter, Dates, Field, Links, Numbers, Prose, Story } from '../core/story';
import { readStory } from './read';
import { prose } from './text';
import type { Vocabulary } from './vocabulary';

/** What kind of page is open. */
export type PageKind = 'story' | 'list' | 'other';

/**
 * How the words of one field are found below a root: a selector, whose elements give one word each and
 * which means "no place for it" when nothing matches; or a function, for the few cases where a selector is
 * not enough, which returns undefined for "no place for it" and an empty list for "none".
 */
export type Pick = string | Reader;
/** A pick that is a function. */
export type Reader = (root: Element, url: URL) => readonly (string | undefined)[] | undefined;

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
}

/** One archive as data; `defineSite` makes a `Site` of it. */
export interface SiteData {
	readonly id: string;
	readonly name: string;
	readonly engine?: string;
	readonly matches: readonly string[];
	/** Match patterns of the pages that open stories, where they can be told by their address; else all of `matches`. */
	readonly stories?: readonly string[];
	readonly optional: boolean;
	readonly seen: boolean;
	readonly examples: readonly string[];
	/** What the words of a field mean here. */
	readonly words?: Readonly<Partial<Record<Field, Vocabulary>>>;
	/** Cards in lists: `at` is the selector of the element that is covered. */
	readonly card?: Layout & { readonly at: string; readonly link: string };
	/** An opened story: it is open when `at` is on the page; the values are read below the document's element. */
	readonly story?: Layout & { readonly at: string };
	/** A page that asks before a story's text is shown: it holds the story's card, or is laid out by itself. */
	readonly gate?: { readonly at: string } & ({ readonly card: string } | { readonly layout: Layout });
	/** Selector of the story text; empty if the site has no reading pages. */
	readonly text: string;
	/** Selector of something that stands after the labels; without it the text itself is waited for. */
	readonly after?: string;
	readonly chapter?: (text: Element, url: URL) => Chapter;
	readonly links?: Readonly<Partial<Record<keyof Links, string | ((root: Element, url: URL) => string | undefined)>>>;
	/** Where selectors alone cannot tell what kind of page it is; undefined leaves it to them. */
	readonly kind?: (document: Document, url: URL) => PageKind | undefined;
	/** Whether a page of an unknown address is this site's: by its structure. */
	readonly looksLike?: (document: Document) => boolean;
}

/** One archive: `src/sites/archives/<id>.ts` exports one as default. Odd markup leaves fields unknown. */
export interface Site {
	/** The file's name. */
	readonly id: string;
	readonly name: string;
	/** The software it shares with other archives. */
	readonly engine: string | undefined;
	/** Match patterns of the pages it reads. */
	readonly matches: readonly string[];
	/** Match patterns of the pages that may open a story: there the scanner is loaded. */
	readonly stories: readonly string[];
	/** Off until the reader turns it on; not asked for at install. */
	readonly optional: boolean;
	/** Whether a real page of it was read when the adapter was written. */
	readonly seen: boolean;
	/** Addresses this adapter claims, and no other does. */
	readonly examples: readonly string[];
	/** Selector of the elements that are covered in lists; empty if the site has none. */
	readonly cards: string;
	/** Selector, below a card, of the anchor that opens its story; empty if there are no cards. */
	readonly cardLink: string;
	/** Selector of the elements that hold story text, one for each chapter on the page; empty if there is none. */
	readonly text: string;
	kind(document: Document, url: URL): PageKind;
	/** A card element as a story; undefined: not a card after all. Throws if the adapter itself fails. */
	card(element: Element, url: URL): Story | undefined;
	/** The opened story; undefined while its header is not there yet, or never. */
	story(document: Document, url: URL): Story | undefined;
	/** Whether the labels of the opened story have streamed in completely. */
	storyReady(document: Document, url: URL): boolean;
	/** The chapter that a text element holds. */
	chapter(text: Element, url: URL): Chapter;
	links(document: Document, url: URL): Links;
	/** Whether a page whose address is unknown (saved, or on a host the reader added) has this site's structure. */
	looksLike(document: Document): boolean;
}

/** The value of a read, or undefined where odd markup made it fail: unknown, never clean. */
const attempt = <T>(read: () => T): T | undefined => {
	try {
		return read();
	} catch {
		return undefined;
	}
};

/** An address on the page, made absolute; undefined for none, scripts and nonsense. */
export function address(href: string | null | undefined, url: URL): string | undefined {
	if (!href) return undefined;
	const absolute = attempt(() => new URL(href, url));
	return absolute && /^(https?|file):$/.test(absolute.protocol) ? absolute.href : undefined;
}

/** A site from its data. */
export function defineSite(data: SiteData): Site {
	const { card, story, gate } = data;
	const on = (document: Document, selector: string | undefined): Element | null =>
		selector ? document.querySelector(selector) : null;
	const read = (root: Element | null, layout: Layout | undefined, url: URL): Story | undefined =>
		root && layout ? attempt(() => readStory(data, layout, root, url)) : undefined;
	return {
		id: data.id,
		name: data.name,
		engine: data.engine,
		matches: data.matches,
		stories: data.stories ?? data.matches,
		optional: data.optional,
		seen: data.seen,
		examples: data.examples,
		cards: card?.at ?? '',
		cardLink: card?.link ?? '',
		text: data.text,
		kind(document, url) {
			const known = attempt(() => data.kind?.(document, url));
			if (known) return known;
			if (on(document, story?.at) || on(document, gate?.at)) return 'story';
			return on(document, card?.at) ? 'list' : 'other';
		},
		// Not caught: a card that cannot be read must not pass for something that is no card.
		card: (element, url) => (card ? readStory(data, card, element, url) : undefined),
		story(document, url) {
			if (on(document, story?.at)) return read(document.documentElement, story, url);
			if (!gate || !on(document, gate.at)) return undefined;
			return 'card' in gate
				? read(on(document, gate.card), card, url)
				: read(document.documentElement, gate.layout, url);
		},
		storyReady: (document) =>
			document.readyState !== 'loading' || on(document, data.after) !== null || on(document, data.text) !== null,
		chapter: (text, url) => attempt(() => data.chapter?.(text, url)) ?? {},
		links(document, url) {
			const links: { -readonly [K in keyof Links]: Links[K] } = {};
			for (const name of ['previous', 'next', 'contents'] as const) {
				const pick = data.links?.[name];
				const href = attempt(() =>
					typeof pick === 'string'
						? document.querySelector(pick)?.getAttribute('href')
						: pick?.(document.documentElement, url),
				);
				const absolute = address(href, url);
				if (absolute) links[name] = absolute;
			}
			return links;
		},
		looksLike: (document) => attempt(() => data.looksLike?.(document)) ?? false,
	};
}

/** The text of all elements that match, as plain text, joined by a blank line; undefined if there is none. */
export function proseOf(root: ParentNode, selector: string): string | undefined {
	const parts = [...root.querySelectorAll(selector)].map((element) => prose(element)).filter((part) => part !== '');
	return parts.length > 0 ? parts.join('\n\n') : undefined;
}
