/** A kind of content a reader may want to be careful with, e.g. `sexual-violence`. */
export type TopicId = string;

/** How strongly a label or a text touches a topic. */
export const QUALIFIERS = ['depicted', 'implied', 'threatened', 'mentioned', 'past', 'denied'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** The groups of topics, in the order in which they are shown. */
export const TOPIC_GROUPS = [
	'violence',
	'death',
	'sex',
	'abuse',
	'mind',
	'body',
	'family',
	'hate',
	'danger',
	'other',
] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** What judging needs to know of a topic. */
export type TopicTraits = Pick<Topic, 'id' | 'group' | 'weighty' | 'level'>;

/**
 * One entry of the taxonomy: `src/core/topics/list/<id>.ts`. Its name, a sentence about it and the words people
 * search for it by are one line in each file of `src/locales`.
 */
export interface Topic {
	readonly id: TopicId;
	readonly group: TopicGroup;
	/** Whether the scanner looks for it in the text. */
	readonly scanned: boolean;
	/** Found for certain but never set by the reader: does the default alert apply? Not for common, mild matter. */
	readonly weighty: boolean;
	/** What a reader who has set nothing gets; see `core/settings`. */
	readonly level: 'show' | 'alert';
}
