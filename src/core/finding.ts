import type { Qualifier, TopicId } from './topic';

/** The three positions of the scanner's one threshold, most cautious first. */
export const SENSITIVITIES = ['careful', 'balanced', 'sure'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A stretch of paragraphs that the scanner thinks touches a topic. */
export interface Finding {
	readonly topic: TopicId;
	/** 0-based paragraph numbers, both inclusive. */
	readonly from: number;
	readonly to: number;
	/** 0..1, comparable across topics. */
	readonly score: number;
	/** The strictest position that still reports it. */
	readonly level: Sensitivity;
	/** The kind of cue that weighed most; never a quotation. */
	readonly cue: CueClass;
	readonly qualifier: Qualifier;
}

/**
 * What kind of evidence fired, for the reader: "an act and resistance", never the words. `own` are the reader's, `words`
 * those of a passage together, in which no clue speaks for itself, `mention` that something is named at all.
 */
export const CUE_CLASSES = [
	'term',
	'act',
	'target',
	'body',
	'instrument',
	'outcome',
	'resistance',
	'aftermath',
	'setting',
	'own',
	'words',
	'mention',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** Paragraphs that name a topic, 0-based and inclusive: enough for a reader with a phobia, no evidence of more. */
export interface FoundMention {
	readonly topic: TopicId;
	readonly from: number;
	readonly to: number;
}

/** How strongly a chapter as a whole touches a topic. */
export interface ChapterScore {
	/** 0..1, comparable across topics. */
	readonly score: number;
	/** The strictest position at which the chapter as a whole is reported; null: nothing found. */
	readonly level: Sensitivity | null;
}

/** What the scanner makes of one chapter. */
export interface Scanned {
	/** Number of paragraphs read. */
	readonly paragraphs: number;
	readonly topics: Readonly<Record<TopicId, ChapterScore>>;
	/** In order of `from`, then topic. */
	readonly findings: readonly Finding[];
	/** Of topics of which a mention is enough, by topic; see `Lexicon.mentioned`. */
	readonly mentions?: readonly FoundMention[];
	/** False when the language is not one the scanner reads: then nothing is known of the text. */
	readonly readable: boolean;
}
