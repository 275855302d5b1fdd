import { quote } from '../rule/make-rule';

const RATINGS = /^(?:general audiences|teen (?:and|&) up audiences|mature|explicit|not rated)$/i;
const WARNINGS =
	/^(?:(?:creator |author )?cho(?:ose|se) not to use archive warnings|no archive warnings apply|graphic depictions of violence|major character death|underage(?: sex)?|rape\/non-con)$/i;
const CATEGORIES = /^(?:[fm]\/[fm]|gen|multi)$/i;

/** A value that a label has to be as a whole, or with `*` as the other tool's reader wrote it. */
export const whole = (words: string): string => `=${quote(words)}`;

/** Words anywhere in a label or text, inside of words too. */
export const anywhere = (words: string): string => quote(`*${words.replace(/^\*+|\*+$/g, '')}*`);

/**
 * A query for a tag of a tool that has one list for all kinds of labels. Names that only a warning, rating
 * or category has ask for that field, so that a page that holds its warnings back leaves them undecided.
 */
export function tagQuery(tag: string, value = whole): string {
	if (WARNINGS.test(tag)) return `warning:${quote(tag)}`;
	if (RATINGS.test(tag)) return `rating:${quote(tag)}`;
	return `${CATEGORIES.test(tag) ? 'category' : 'label'}:${value(tag)}`;
}

/** AO3 Savior's way: without a star the whole, with stars the pieces anywhere. */
export const globOr = (words: string): string => (words.includes('*') ? anywhere(words) : whole(words));

/** A query for words in labels, title or summary. */
export const textQuery = (value: string): string => `(label:${value} OR title:${value} OR summary:${value})`;
