import type { Qualifier, TopicId } from '../topic';
import type { Kind } from './lexicon';
import { type Item, itemsOf, parseItem } from './notation';

/** What the words of a list mean. */
export interface Meaning {
	readonly kind: Kind;
	readonly topic?: TopicId;
	readonly qualifier?: Qualifier;
	/** Words of another language than English. */
	readonly foreign?: boolean;
}

/** A list of words in the notation of `notation.ts`. */
export interface WordList extends Meaning {
	readonly words: string;
}

/*
 * The words as they are carried onto pages: one text that is taken apart with nothing but `split`, since this is
 * done on every page that shows a label.
 *
 * - The first line has the beginnings (`drown` of `drown*`), a tab, and the endings that make words.
 * - Every other line is a list: `kind/topic/qualifier/foreign/`, a tab, and its items between commas.
 * - An item is `place place~tag~topic`: words of one place between `|`, tokens of one word between `_`, `=` before it
 *   if it counts only alone. The tag is a qualifier, `not`, or empty; further topics follow. Both may be missing.
 */

const written = ({ places, more, qualifier, alone, negated }: Item): string => {
	const phrase = places.map((place) => place.map((word) => word.join('_')).join('|')).join(' ');
	const tags = [negated ? 'not' : (qualifier ?? ''), ...more];
	return `${alone ? '=' : ''}${phrase}${tags.join('~') ? `~${tags.join('~')}` : ''}`;
};

const openWords = (items: readonly Item[]): readonly string[] =>
	items.flatMap(({ places }) => places.flat(2).filter((word) => word.length > 1 && word.includes('*')));

const distinct = (words: readonly string[]): string => [...new Set(words)].join(' ');

/** The lists as one text. */
export const writeTable = (lists: readonly WordList[]): string => {
	const all = lists.map(({ words, ...meaning }) => ({ meaning, items: itemsOf(words).filter(Boolean).map(parseItem) }));
	const open = all.flatMap(({ items }) => openWords(items));
	const beginnings = open.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const endings = open.filter((word) => word.startsWith('*') && !word.endsWith('*')).map((word) => word.slice(1));
	const lines = new Map<string, string[]>();
	let last = '';
	for (const { meaning, items } of all) {
		const { kind, topic = '', qualifier = '', foreign } = meaning;
		const head = `${kind}/${topic}/${qualifier}/${foreign ? 1 : ''}/`;
		// Neighbours that mean the same, a topic's words in several languages, are one list.
		const key = head === last.split(' ')[0] ? last : `${head} ${lines.size}`;
		lines.set(key, [...(lines.get(key) ?? []), ...items.map(written)]);
		last = key;
	}
	return [
		`${distinct(beginnings)}\t${distinct(endings)}`,
		...[...lines].map(([key, items]) => `${key.split(' ')[0]}\t${items.join()}`),
	].join('\n');
};

/** What a line of the table says its words mean. */
export const meaningOf = (head: string): Meaning => {
	const [kind, topic, qualifier, foreign] = head.split('/');
	return {
		kind: kind as Kind,
		...(topic && { topic }),
		...(qualifier && { qualifier: qualifier as Qualifier }),
		...(foreign && { foreign: true }),
	};
};

/** Reads one item of the table. */
export const readItem = (item: string): Item => {
	const alone = item.startsWith('=');
	const [phrase = '', tag, ...more] = (alone ? item.slice(1) : item).split('~');
	return {
		places: phrase.split(' ').map((place) => place.split('|').map((word) => word.split('_'))),
		more,
		qualifier: tag && tag !== 'not' ? (tag as Qualifier) : undefined,
		alone,
		negated: tag === 'not',
	};
};

/** The words that an item of the table may begin with, each once. */
export const firstWords = (item: string): readonly string[] => {
	const start = item.startsWith('=') ? 1 : 0;
	let end = item.indexOf(' ');
	if (end < 0) end = item.indexOf('~');
	const place = end < 0 ? item.slice(start) : item.slice(start, end);
	if (!place.includes('|')) return [token(place)];
	return [...new Set(place.split('|').map(token))];
};

const token = (word: string): string => {
	const end = word.indexOf('_');
	return end < 0 ? word : word.slice(0, end);
};
