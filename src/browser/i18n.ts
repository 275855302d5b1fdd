import type { Level } from '../core/level';
import type { RuleAction } from '../core/rule';
import type { TopicId } from '../core/topic';
import type { MessageKey, PluralKey } from './message-keys';
import { native } from './native';

type Substitution = string | number;

let table: Readonly<Record<string, string>> = {};

/**
 * Words that are at hand from now on, by their keys. On a page the browser has to fetch all words of the extension
 * before it gives the first, and the page waits so long; the background has them already, and sends the few it needs.
 */
export const useWords = (words: Readonly<Record<string, string>>): void => {
	table = words;
};

const message = (key: string, substitutions: readonly Substitution[]): string =>
	table[key]?.replace(/\$(\d)/g, (_, n) => String(substitutions[Number(n) - 1] ?? '')) ??
	native().i18n.getMessage(key, substitutions.map(String));

/** The reader's language's text for a key; `$1`, `$2` stand for the substitutions. */
export const t = (key: MessageKey, ...substitutions: Substitution[]): string => message(key, substitutions);

/** The word for what a rule does. */
export const actionName = (action: RuleAction | Level): string =>
	action === 'allow' || action === 'highlight' ? t(`rules_action_${action}`) : t(`ui_level_${action}`);

let rules: Intl.PluralRules | undefined;

/** A text that depends on a whole number `n`, which is also `$1`; further substitutions are `$2`… */
export function plural(key: PluralKey, n: number, ...substitutions: Substitution[]): string {
	rules ??= new Intl.PluralRules(message('page_language', []) || 'en');
	const all = [n, ...substitutions];
	return message(`${key}_${rules.select(n)}`, all) || message(`${key}_other`, all);
}

const topicKey = (id: TopicId): string => `topic_${id.replaceAll('-', '_')}`;

/** A topic's name in the reader's language; the id itself for an unknown topic. */
export const topicName = (id: TopicId): string => message(`${topicKey(id)}_name`, []) || id;

/** One kind sentence on a topic, or nothing for an unknown one. */
export const topicAbout = (id: TopicId): string => message(`${topicKey(id)}_about`, []);

/** What people call a topic in the reader's language; none for an unknown one. */
export const topicSearch = (id: TopicId): string[] =>
	message(`${topicKey(id)}_search`, [])
		.split(', ')
		.filter(Boolean);

/** "a, b, c" in the reader's language: for lines that only name. Without `Intl`, which takes 15 ms to wake. */
export const each = (items: readonly string[]): string =>
	items.length > 0 ? items.reduce((before, item) => t('page_each', before, item)) : '';

let conjunction: Intl.ListFormat | undefined;

/** "a, b and c" in the reader's language. */
export function list(items: readonly string[]): string {
	// Mostly there is but one, and the browser takes 25 ms to find out how lists are written.
	if (items.length < 2) return items[0] ?? '';
	conjunction ??= new Intl.ListFormat(message('page_language', []) || 'en', { type: 'conjunction' });
	return conjunction.format(items);
}
