import type { Sensitivity } from './finding';
import type { Source } from './mention';
import type { Field } from './story';
import type { Qualifier, TopicId } from './topic';

/**
 * Ways in which a page can leave a question open. `umbrella`: its author warns without saying of what.
 */
export const SILENCES = ['withheld', 'unrated', 'unknown', 'umbrella'] as const;
export type Silence = (typeof SILENCES)[number];

/** Words of the page: a label, or an author's sentence that names a topic. */
export interface LabelEvidence {
	readonly kind: 'label';
	readonly from: Source;
	/** As they stand on the page. */
	readonly words: string;
	/** The topic they were read as, when that is what counted. */
	readonly topic?: TopicId;
	readonly qualifier?: Qualifier;
}

/** What the page does not say: it declines to, says "not rated", or has no place for it. */
export interface SilenceEvidence {
	readonly kind: 'silence';
	/** `text`: it is in a language that the scanner does not read. */
	readonly field: Field | 'text';
	readonly silence: Silence;
}

/** What the scanner thinks the text touches; never a quotation. */
export interface FoundEvidence {
	readonly kind: 'found';
	readonly topic: TopicId;
	readonly level: Sensitivity;
	/** It is named there, and nothing more was found. */
	readonly mentioned?: boolean;
	/** How many passages; 0 when only the chapter as a whole is reported. */
	readonly passages: number;
	/** On an earlier visit, in the chapters of these numbers; none where the archive does not number them. */
	readonly earlier?: readonly number[];
}

/** A property that is not a label: length, dates, title, site. */
export interface ValueEvidence {
	readonly kind: 'value';
	readonly field: ValueField;
	/** As it can be shown: words and chapters as whole numbers, dates in ISO form. */
	readonly value: string | number;
}

/**
 * Something that a rule asks not to be there, and that the page, which has a place for it, does not have:
 * `-language:english`, `warning:none`.
 */
export interface AbsentEvidence {
	readonly kind: 'absent';
	readonly field: Field | ValueField | 'topic' | 'label';
}

/** What a rule can ask of a story beside its labels. */
export const VALUE_FIELDS = [
	'title',
	'story',
	'summary',
	'words',
	'chapters',
	'published',
	'updated',
	'crossover',
	'site',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What a reason stands on; a verdict without any cannot be built. */
export type Evidence = LabelEvidence | SilenceEvidence | FoundEvidence | ValueEvidence | AbsentEvidence;
