import type { Chapter, Destination, Links, Story } from '../core/story';

/** What kind of page is open. */
export type PageKind = 'story' | 'list' | 'other';

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
	/** Whether a real page of it was read, and, if known, when and how many: `2026-11-30: 5 saved pages`. */
	readonly seen: boolean | string;
	/** Addresses this adapter claims, and no other does. */
	readonly examples: readonly string[];
	/** Selector of the elements that are covered in lists; empty if the site has none. */
	readonly cards: string;
	/** Selector, below a card, of the anchor that opens its story; empty if there are no cards. */
	readonly cardLink: string;
	/** Selector of the elements that hold story text, one for each chapter on the page; empty if there is none. */
	readonly text: string;
	/** Selector of what readers say under a chapter, each one's words alone; empty where nobody has looked. */
	readonly comments: string;
	/** Whether the archive asks its reader something on this page before it shows a story. */
	gate(document: Document, url: URL): boolean;
	kind(document: Document, url: URL): PageKind;
	/** Its archives have skins that nobody has looked at: cards may stand where `cards` does not name them. */
	readonly anySkin: boolean;
	/** Cards that `cards` does not name, in a layout we have never seen. */
	strays(document: Document, url: URL): readonly Element[];
	/**
	 * The elements that hold story text: those of `text`; where it names none and the page opens a story all the same,
	 * whatever looks like a chapter. Those stay covered, and their labels are unknown.
	 */
	texts(document: Document, url: URL): readonly Element[];
	/** A card element as a story; undefined: not a card after all. Throws if the adapter itself fails. */
	card(element: Element, url: URL): Story | undefined;
	/** The opened story; undefined while its header is not there yet, or never. */
	story(document: Document, url: URL): Story | undefined;
	/** Whether the labels of the opened story have streamed in completely. */
	storyReady(document: Document, url: URL): boolean;
	/** The chapter that a text element holds. */
	chapter(text: Element, url: URL): Chapter;
	links(document: Document, url: URL): Links;
	/** What an address opens; undefined: no text of a story, or nobody can tell. */
	leadsTo(url: URL): Destination | undefined;
	/** Whether a page whose address may open a story is laid out as we know those that open none. */
	isTalk(document: Document): boolean;
	/** Whether a page whose address is unknown (saved, or on a host the reader added) has this site's structure. */
	looksLike(document: Document): boolean;
}
