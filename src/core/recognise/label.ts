import type { Mention } from '../mention';
import { isAuthorTalk } from './author-talk';
import { elements, type LabelElement } from './elements';
import { buildLexicon, type Lexicon } from './lexicon';
import { plain } from './plain';
import { type NamedTopic, named, strongest } from './scope';
import { type Token, tokens } from './tokens';
import { wordTable } from './word-table';

let lexicon: Lexicon | undefined;

/** AO3 puts this behind a tag whose name is also a name of something else. */
const FREEFORM = /\s-\s+freeform$/i;

/** Topics whose bare word, followed by a fandom in brackets, is a person: "Death (Discworld)". */
const PERSONS = new Set(['death', 'war', 'character-death']);

const isPerson = (all: readonly LabelElement[], found: readonly NamedTopic[]): boolean => {
	const [only, open] = all;
	if (open?.mark !== '(' || only?.entry?.topics.length !== 1 || only.to !== 1) return false;
	const inside = all.slice(2);
	const isName = inside.some((element) => !element.entry && element.mark === undefined);
	const says = inside.some((element) => element.entry && !['filler', 'nothing', 'join'].includes(element.entry.kind));
	return isName && !says && found.every((mention) => mention.at === 0 && PERSONS.has(mention.topic));
};

const BREAKS = new Set([',', ';', '.', '(', ')']);

/** The words of the page around an element, up to the marks that end its part of the list. */
const wordsAround = (text: string, all: readonly LabelElement[], spots: readonly Token[], at: number): string => {
	let from = at;
	let to = at;
	while (from > 0 && !BREAKS.has(all[from - 1]?.mark ?? '')) from--;
	while (to + 1 < all.length && !BREAKS.has(all[to + 1]?.mark ?? '')) to++;
	const start = spots[all[from]?.from ?? 0]?.start ?? 0;
	const end = spots[(all[to]?.to ?? 1) - 1]?.end ?? text.length;
	return text.slice(start, end).replace(/^[\s,:–—-]+/, '');
};

/** Labels up to this length are quoted whole, unless they list several things. */
const SHORT = 80;

/** A text split into what the lexicon knows of it. */
export const parse = (label: string) => {
	lexicon ??= buildLexicon(wordTable());
	const text = plain(label).trim().replace(FREEFORM, '').trim();
	const spots = tokens(text, lexicon.words.uncensor);
	return { text, spots, all: elements(spots, lexicon) };
};

/** What one label says, without a memory of earlier ones; see `recognise`. */
export const readLabel = (label: string): readonly Mention[] => {
	const { text, spots, all } = parse(label);
	if (!all.some((element) => element.entry?.kind === 'topic')) return [];
	if (all.some((element) => element.entry?.kind === 'discard')) return [];
	const aside = isAuthorTalk(text);
	const found = strongest(named(all, spots)).filter(({ topic }) => !aside(topic));
	if (found.length === 0 || isPerson(all, found)) return [];
	const whole = text.length <= SHORT && !all.some((element) => element.mark === ',' || element.mark === ';');
	return found.map(({ topic, qualifier, at }) => ({
		topic,
		qualifier,
		words: whole ? text : wordsAround(text, all, spots, at),
	}));
};
