import type { Chapter, Field, Links, Reading, Story } from '../core/story';

/** What kind of page is open. */
export type PageKind = 'story' | 'list' | 'other';

/** How one value is found: a selector, or a function where a selector is not enough. */
export type Pick = string | ((root: ParentNode, url: URL) => readonly string[]);

/** Where the values of a story stand below one root element. */
export interface Layout {
	/** Selector of the root: one card, or the header of an opened story. */
	readonly root: string;
	/** The archive's id of the work, from the root or the address. */
	readonly id: (root: Element, url: URL) => string | undefined;
	readonly title: Pick;
	readonly says: Readonly<Partial<Record<Field, Pick>>>;
	/** Everything else (numbers, dates, prose): H. see `read.ts`. */
	readonly [extra: string]: unknown;
}

/** One archive: data first. `src/sites/archives/<id>.ts` exports one as default. */
export interface Site {
	/** The file's name. */
	readonly id: string;
	readonly name: string;
	/** Match patterns of the pages it reads. */
	readonly matches: readonly string[];
	/** Off until the reader turns it on; not asked for at install. */
	readonly optional: boolean;
	/** Whether a real page of it was read when the adapter was written. */
	readonly seen: boolean;
	/** Addresses this adapter claims, and no other does. */
	readonly examples: readonly string[];
	/** Selector of the elements that are covered in lists; empty if the site has none. */
	readonly cards: string;
	/** Selector of the elements that hold story text, one for each chapter on the page. */
	readonly text: string;
	kind(document: Document, url: URL): PageKind;
	/** A card element as a story; undefined: not a card after all. Never throws on odd markup. */
	card(element: Element, url: URL): Story | undefined;
	/** The opened story; undefined while its header is not there yet, or never. */
	story(document: Document, url: URL): Story | undefined;
	/** The chapter that a text element holds. */
	chapter(text: Element, url: URL): Chapter;
	links(document: Document, url: URL): Links;
}

export type { Reading };
