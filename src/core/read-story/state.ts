import type { Declaration } from '../mention';
import type { Story } from '../story';
import type { ChapterReport, StoryReport } from '../story-map';

/** Why reading a story came to an end before its own, each with a sentence for the reader. */
export const ENDS = [
	'stopped',
	'offline',
	'closed',
	'metered',
	'busy',
	'failed',
	'refused',
	'gone',
	'vanished',
	'elsewhere',
	'gate',
	'login',
	'nothing',
	'too_long',
] as const;
export type End = (typeof ENDS)[number];

/**
 * A story on its way of being read as a whole: plain data, so that it can be kept at every step and gone on with by
 * whoever wakes up next. It holds no text.
 */
export interface ReadingState {
	/** Addresses that are still to be asked for, in order. */
	readonly pending: readonly string[];
	/** Addresses that were answered: none is asked for twice. */
	readonly asked: readonly string[];
	/** What the first page said of the story; missing before it was read. */
	readonly story?: Story;
	readonly declared: readonly Declaration[];
	readonly chapters: readonly ChapterReport[];
	/** Chapters there are; missing: nobody knows. */
	readonly total?: number;
	/** The number of chapters was another one half-way: what was read first may have changed. */
	readonly changed: boolean;
	/** Milliseconds since 1970: nothing is asked for earlier. */
	readonly notBefore: number;
	/** How often the next address was put off or failed in a row. */
	readonly tries: number;
	/** The reader said that a metered line may be used for this story. */
	readonly onMetered: boolean;
	readonly status: 'reading' | 'done' | End;
}

/** What a page of the story turned out to be. */
export type PageRead =
	| {
			readonly kind: 'chapters';
			readonly story: Story;
			readonly declared: readonly Declaration[];
			readonly chapters: readonly ChapterReport[];
			/** Addresses of further chapters, in order: those of a contents page, or the next one. */
			readonly further: readonly string[];
			readonly total?: number;
	  }
	| { readonly kind: 'gate' | 'login' | 'nothing' };

/** Milliseconds between two requests. */
export const APART = 1500;
/** Pages that are asked for at most: a story of more chapters is kept as far as that. */
export const MOST_PAGES = 1500;

/** A story of which nothing was read, beginning at an address. */
export const notRead = (address: string): ReadingState => ({
	pending: [address],
	asked: [],
	declared: [],
	chapters: [],
	changed: false,
	notBefore: 0,
	tries: 0,
	onMetered: false,
	status: 'reading',
});

/** Goes on where it ended, whatever the reason was; what is done stays so. */
export const resumed = (state: ReadingState, onMetered = state.onMetered): ReadingState =>
	state.status === 'done' ? state : { ...state, onMetered, tries: 0, status: 'reading' };

/** Ends here; what was read is kept. */
export const ended = (state: ReadingState, status: End): ReadingState => ({ ...state, status });

/** What is known by now, as a map is made from; undefined before the first page was read. */
export const reportOf = ({ story, declared, chapters, total }: ReadingState): StoryReport | undefined =>
	story && { story, declared, chapters, ...(total !== undefined && { total }) };
