/** The fields that hold words: what an archive prints as labels. */
export const FIELDS = [
	'rating',
	'warning',
	'category',
	'genre',
	'fandom',
	'relationship',
	'character',
	'tag',
	'author',
	'language',
	'status',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a page says for one field.
 * No words, not withheld: it says "none". No words, withheld: it declines to say.
 * Words and withheld: these at least. A field that is missing from `Says` has no
 * place on the page: nothing is known.
 */
export interface Reading {
	readonly words: readonly string[];
	readonly withheld: boolean;
}
/** What a page says, field by field; a field that is missing has no place on it. */
export type Says = Readonly<Partial<Record<Field, Reading>>>;

/** Whole numbers the page gives; a missing one is unknown. */
export interface Numbers {
	readonly words?: number;
	readonly chapters?: number;
	/** Chapters planned, if the author says so. */
	readonly planned?: number;
}

/** ISO dates (`2026-10-08`); a missing one is unknown. */
export interface Dates {
	readonly published?: string;
	readonly updated?: string;
}

/** Authors' prose about the story, as plain text. */
export interface Prose {
	readonly summary?: string;
	/** Notes of the whole work, before and after, joined by a blank line. */
	readonly notes?: string;
}

/** A work, as a card in a list or an opened page shows it. */
export interface Story {
	/** The adapter's id. */
	readonly site: string;
	/** The archive's own number or name for the work; on AO3 the work's number. */
	readonly id: string;
	readonly title: string;
	/** Address of the work itself, if the page links or is it. */
	readonly url?: string;
	readonly says: Says;
	readonly numbers: Numbers;
	readonly dates: Dates;
	readonly prose: Prose;
}

/** One chapter of an opened story, with what its author says for this chapter alone. */
export interface Chapter {
	readonly id?: string;
	/** 1-based. */
	readonly number?: number;
	readonly title?: string;
	/** The chapter's own notes and summary, as plain text, joined by a blank line. */
	readonly notes?: string;
	/** Labels that the site prints for this chapter alone. */
	readonly warning?: Reading;
}

/** What an address opens. */
export interface Destination {
	/** The archive's id of the story; missing: the address does not tell it. */
	readonly story?: string;
	/** The archive's id of the chapter, else its number, as `Chapter` has it; missing: the story as such. */
	readonly chapter?: string;
}

/** Addresses of neighbours; a missing one is not on the page. */
export interface Links {
	readonly previous?: string;
	readonly next?: string;
	readonly contents?: string;
}
