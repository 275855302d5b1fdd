import type { Field } from './story';
import type { Qualifier, TopicId } from './topic';

/** A topic that a label or an author's sentence names. */
export interface Mention {
	readonly topic: TopicId;
	readonly qualifier: Qualifier;
	/** The words that said so, as they stand on the page. */
	readonly words: string;
}

/** Where an author declared something. */
export type Source = Field | 'summary' | 'notes' | 'chapter';

/** A mention with the place it was read in. */
export interface Declaration extends Mention {
	readonly from: Source;
}
