import { QUALIFIERS } from '../topic';
import type { TermLanguage, Terms } from '../topics/define';
import * as modifiers from './modifiers';
import { DISCARDED, NOTHING } from './stop-phrases';
import { type WordList, writeTable } from './table';

const files = import.meta.glob<Terms>('../topics/list/*.ts', { eager: true, import: 'terms' });

const NAME = /([a-z-]+)\.ts$/;

const ofTopics = (): WordList[] =>
	Object.entries(files).flatMap(([path, terms]) =>
		(Object.entries(terms) as [TermLanguage, string][]).map(([language, words]): WordList => {
			const topic = NAME.exec(path)?.[1] ?? '';
			return { words, kind: 'topic', topic, foreign: language !== 'en' };
		}),
	);

/** Every list of words there is. What comes later overrides what came earlier: a phrase has one meaning. */
const lists = (): WordList[] => [
	{ kind: 'filler', words: modifiers.FILLERS },
	{ kind: 'trail', words: modifiers.TRAILS },
	{ kind: 'join', words: modifiers.JOINS },
	{ kind: 'join', words: '/,&,+' },
	{ kind: 'absorber', words: modifiers.ABSORBERS },
	{ kind: 'turn', words: modifiers.TURNS },
	{ kind: 'negation', words: modifiers.NEGATIONS },
	{ kind: 'negation', foreign: true, words: modifiers.FOREIGN_NEGATIONS },
	{ kind: 'after', words: modifiers.AFTER_NEGATIONS },
	{ kind: 'filler', words: modifiers.DEGREES },
	{ kind: 'figure', words: modifiers.FIGURES },
	...QUALIFIERS.flatMap((qualifier): WordList[] => [
		{ kind: 'noun', qualifier, words: modifiers.NOUNS[qualifier] ?? '' },
		{ kind: 'adjective', qualifier, words: modifiers.ADJECTIVES[qualifier] ?? '' },
	]),
	...ofTopics(),
	{ kind: 'nothing', words: NOTHING },
	{ kind: 'discard', words: DISCARDED },
];

let table: string | undefined;

/**
 * All the words as one text, see `table.ts`. On pages they come as a script of their own, made when the extension
 * is built; `src/content/terms.ts` stands in for this file there.
 */
export const wordTable = (): string => {
	table ??= writeTable(lists());
	return table;
};
