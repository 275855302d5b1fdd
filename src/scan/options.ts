import type { TopicId } from '../core/topic';

/** A word or phrase of the reader's own. */
export interface OwnWords {
	/** As the reader wrote it; case and accents as in the text, `*` for any one word. */
	readonly words: string;
	readonly topic: TopicId;
}

export interface ScanOptions {
	/** Topics that the author declared: there is less doubt that they are there, so they are easier to find. */
	readonly declared?: readonly TopicId[];
	readonly own?: readonly OwnWords[];
	/** Language of the text (`en`, `pt-BR`), if the page says so; else it is guessed. */
	readonly language?: string;
}
