import type { TopicId } from '../../core/topic';

/** What a forewarned copy says, in the reader's language. */
export interface CopyWords {
	/** A language tag, for those who read aloud. */
	readonly language: string;
	/** The title of the page at the front. */
	readonly title: string;
	/** That it was made on the device and may have missed something. */
	readonly limits: string;
	readonly declaredHeading: string;
	/** A line for each thing the author declares; one that says so where nothing is. */
	readonly declared: readonly string[];
	readonly foundHeading: string;
	/** Where nothing was found that the reader asked about. */
	readonly nothing: string;
	/** What a chapter is called that has no title. */
	chapter(number: number): string;
	/** "May contain: …", for a chapter. */
	contains(topics: readonly TopicId[]): string;
	/** What stands before a passage. */
	passage(paragraphs: number, topics: readonly TopicId[]): string;
	/** The link to what comes after it. */
	after: string;
	/** What stands in the place of a passage that was left out. */
	leftOut(paragraphs: number, topics: readonly TopicId[]): string;
	/** The link from the page at the front to the chapters, and what lists it in the contents. */
	readonly contents: string;
}
