import type { Field } from '../story';
import type { Condition } from './condition';
import { foldPattern } from './fold';
import type { Rule, RuleAction } from './schema';

/** Words that a query reads as they stand; the others mean something there. */
const BARE = /^(?!(?:AND|OR|NOT|none|withheld|unknown|anonymous)$)[\p{L}\p{N}*][^\s()"“”\\#]*$/iu;

/** Words as the value of a query's field: bare if that is safe, else in quotes. */
export const quote = (words: string): string =>
	BARE.test(words) ? words : `"${words.replace(/[“”]/g, '"').replace(/["\\]/g, '\\$&')}"`;

/** Words of a page as a rule can ask for them: a star on the page is a star, not "anything". */
const literal = (words: string): string => words.replace(/\*/g, ' ').replace(/\s+/g, ' ').trim();

/**
 * A rule for exactly this label, made where the label is shown: no parser needed. Undefined for a label
 * without a letter or number, which no rule could name. `id` has to be new among the reader's rules.
 */
export function labelRule(action: RuleAction, field: Field, label: string, id: string): Rule | undefined {
	const plain = literal(label);
	const words = foldPattern(plain);
	if (words === '') return undefined;
	const text = `${action} ${field}:=${quote(plain)}`;
	return { id, text, on: true, compiled: { action, condition: { op: 'label', field, words, whole: true } } };
}

/** Characters; a longer selection is a text, not a phrase. */
const LONGEST = 120;

/**
 * A rule for a phrase, wherever a story says it of itself: in a label, the title or the summary. Made
 * where the phrase was selected: no parser needed. Undefined for a phrase without a letter or number, or
 * one that is too long. `id` has to be new among the reader's rules.
 */
export function phraseRule(action: RuleAction, phrase: string, id: string): Rule | undefined {
	const plain = literal(phrase);
	const words = foldPattern(plain);
	if (words === '' || plain.length > LONGEST) return undefined;
	const asked = quote(plain);
	const of: Condition[] = [
		{ op: 'label', field: 'label', words },
		{ op: 'text', field: 'title', words },
		{ op: 'text', field: 'summary', words },
	];
	const text = `${action} label:${asked} OR title:${asked} OR summary:${asked}`;
	return { id, text, on: true, compiled: { action, condition: { op: 'any', of } } };
}

/** What a rule for one story says beside the words. */
interface OneStory {
	/** The archive's id of it, and the adapter's of the archive: numbers repeat from one to the next. */
	readonly story: string;
	readonly site: string;
	/** Its title, by which the reader knows it again. */
	readonly title: string;
}

/** A rule for one story; undefined without an id. `id` has to be new among the reader's rules. */
export function storyRule(action: RuleAction, { story, site, title }: OneStory, id: string): Rule | undefined {
	const plain = story.trim();
	if (plain === '') return undefined;
	const condition: Condition = {
		op: 'all',
		of: [
			{ op: 'story', id: plain },
			{ op: 'site', id: site },
		],
	};
	const text = `${action} story:${quote(plain)} site:${quote(site)}`;
	return { id, text, on: true, ...(title && { note: title }), compiled: { action, condition } };
}
