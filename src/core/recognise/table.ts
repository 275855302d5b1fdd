import type { Qualifier, TopicId } from '../topic';
import { type Item, itemsOf, parseItem } from './notation';

/** What a phrase does in a label; see `scope.ts` for how they act on each other. */
export type Kind =
	| 'topic'
	| 'adjective'
	| 'noun'
	| 'negation'
	| 'after'
	| 'absorber'
	| 'turn'
	| 'join'
	| 'trail'
	| 'filler'
	| 'figure'
	| 'nothing'
	| 'discard';

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
 * - The second has what each list means: `kind/topic/qualifier/foreign/`, between tabs.
 * - The third has phrases that several words begin, between tabs; where they begin it is `@` and the number (base 36).
 * - Then come blocks, each after a form feed, of the lines whose words begin with the same two letters.
 * - Every line in them has a word, a tab, and what phrases begin with it, between commas. Each is the number of its list
 *   (in base 36), `:` or `=` (it counts only alone), and the phrase without its first word: `_` between the tokens of one
 *   word, spaces between places, `|` between words of one place. After `~` comes a qualifier, `not`, or nothing, and
 *   then further topics, each after another `~`.
 */

/** A phrase of which the first word is known. */
export interface Phrase {
	/** The number of its list. */
	readonly list: number;
	/** Tokens that come after the first word, in the same place. */
	readonly first: readonly string[];
	/** The other places, as in `Item`. */
	readonly item: Item;
}

/** The rest of a phrase by the word it begins with. */
const written = ({ places: [, ...places], more, qualifier, alone, negated }: Item, first: string, list: number) => {
	const others = places.map((place) => ` ${place.map((word) => word.join('_')).join('|')}`).join('');
	const tag: string = negated ? 'not' : (qualifier ?? '');
	const tags = [tag, ...more];
	return `${list.toString(36)}${alone ? '=' : ':'}${first}${others}${tags.join('') ? `~${tags.join('~')}` : ''}`;
};

const openWords = (items: readonly Item[]): readonly string[] =>
	items.flatMap(({ places }) => places.flat(2).filter((word) => word.length > 1 && word.includes('*')));

const distinct = (words: readonly string[]): string => [...new Set(words)].join(' ');

const headOf = ({ kind, topic, qualifier, foreign }: Meaning): string =>
	[kind, topic, qualifier, foreign ? 1 : '', ''].join('/');

/** What is there more than once, and longer than a number for it. */
const repeated = (phrases: readonly string[]): string[] => {
	const seen = new Set<string>();
	return [...new Set(phrases.filter((phrase) => phrase.length > 5 && (seen.has(phrase) || !seen.add(phrase))))];
};

/** What the words of one block begin with. */
export const blockOf = (word: string): string => word.slice(0, 2);

/** The lists as one text. */
export const writeTable = (lists: readonly WordList[]): string => {
	const heads = [...new Set(lists.map(headOf))];
	const items = lists.map(({ words }) => itemsOf(words).filter(Boolean).map(parseItem));
	const open = items.flatMap(openWords);
	const beginnings = open.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const endings = open.filter((word) => word.startsWith('*') && !word.endsWith('*')).map((word) => word.slice(1));
	const lines = new Map<string, string[]>();
	for (const [i, list] of lists.entries()) {
		for (const item of items[i] ?? []) {
			for (const [word = '', ...others] of item.places[0] ?? []) {
				const phrase = written(item, others.join('_'), heads.indexOf(headOf(list)));
				const phrases = lines.get(word) ?? [];
				if (phrases.at(-1) !== phrase) lines.set(word, [...phrases, phrase]);
			}
		}
	}
	const shared = repeated([...lines.values()].flat());
	const short = (phrase: string): string => {
		const at = shared.indexOf(phrase);
		return at < 0 ? phrase : `@${at.toString(36)}`;
	};
	const blocks = new Map<string, string[]>();
	for (const [word, phrases] of lines) {
		const block = blocks.get(blockOf(word)) ?? [];
		blocks.set(blockOf(word), [...block, `${word}\t${phrases.map(short).join()}`]);
	}
	const head = [`${distinct(beginnings)}\t${distinct(endings)}`, heads.join('\t'), shared.join('\t')];
	return [head, ...blocks.values()].map((block) => block.join('\n')).join('\f');
};

/** What the head of a list says its words mean. */
export const meaningOf = (head: string): Meaning => {
	const [kind, topic, qualifier, foreign] = head.split('/');
	return {
		kind: kind as Kind,
		...(topic && { topic }),
		...(qualifier && { qualifier: qualifier as Qualifier }),
		...(foreign && { foreign: true }),
	};
};

const tokensOf = (word: string): string[] => (word === '' ? [] : word.split('_'));

/** Reads a phrase of the table. */
export const readPhrase = (text: string): Phrase => {
	const at = text.search(/[:=]/);
	const [phrase = '', tag, ...more] = text.slice(at + 1).split('~');
	const [first = '', ...places] = phrase.split(' ');
	return {
		list: Number.parseInt(text.slice(0, at), 36),
		first: tokensOf(first),
		item: {
			places: places.map((place) => place.split('|').map(tokensOf)),
			more,
			qualifier: tag && tag !== 'not' ? (tag as Qualifier) : undefined,
			alone: text[at] === '=',
			negated: tag === 'not',
		},
	};
};
