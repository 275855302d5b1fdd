import { PLACES } from '../../../src/core/facts';
import type { RuleAction } from '../../../src/core/rule';
import { quote } from '../../../src/core/rule/make-rule';

/** What the builder offers to ask for, in order; the other fields are for those who write lines. */
export const BUILDER_FIELDS = [
	'tag',
	'label',
	'warning',
	'topic',
	'found',
	'rating',
	'fandom',
	'relationship',
	'character',
	'author',
	'genre',
	'title',
	'summary',
	'language',
	'status',
	'words_under',
	'words_over',
	'site',
] as const;
export type BuilderField = (typeof BUILDER_FIELDS)[number];

/** One question: a field and what it should be. */
export interface BuilderCondition {
	readonly ask: BuilderField;
	readonly words: string;
	/** Other names of the label, matched as well. */
	readonly also?: readonly string[];
}

/** Where a rule can hold. */
export const WHERE = ['everywhere', ...PLACES] as const;
export type Where = (typeof WHERE)[number];

/** What a reader has chosen so far. */
export interface Draft {
	readonly action: RuleAction;
	readonly when: BuilderCondition;
	/** Has to hold as well; without words: nothing more is asked. */
	readonly and: BuilderCondition;
	/** Without words: nothing is left out. */
	readonly unless: BuilderCondition;
	readonly where: Where;
}

function query({ ask, words, also = [] }: BuilderCondition): string {
	const plain = words.trim();
	if (ask === 'words_under') return `words:<${plain}`;
	if (ask === 'words_over') return `words:>${plain}`;
	// In brackets, so that it can be denied as a whole.
	if (ask === 'found') return `(topic:${quote(plain)} found:any)`;
	if (also.length > 0) return `${ask}:(${[plain, ...also].map(quote).join(' OR ')})`;
	return `${ask}:${plain === '' ? '' : quote(plain)}`;
}

const isAsked = ({ words }: BuilderCondition): boolean => words.trim() !== '';

/** The draft as a line of rules. */
export const builderLine = ({ action, when, and, unless, where }: Draft): string =>
	[
		action,
		...(where === 'everywhere' ? [] : [`in:${where}`]),
		query(when),
		...(isAsked(and) ? [query(and)] : []),
		...(isAsked(unless) ? [`-${query(unless)}`] : []),
	].join(' ');
