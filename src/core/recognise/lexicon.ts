import type { Qualifier, TopicId } from '../topic';
import { QUALIFIERS } from '../topic';
import type { TermLanguage, Terms } from '../topics/define';
import * as modifiers from './modifiers';
import { phrases } from './notation';
import { DISCARDED, NOTHING } from './nothing';
import { vocabulary } from './vocabulary';

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
	| 'nothing'
	| 'discard';

export interface Entry {
	readonly kind: Kind;
	readonly topics: readonly TopicId[];
	readonly qualifier: Qualifier | undefined;
	/** Only when nothing but modifiers and fillers stands beside it. */
	readonly alone: boolean;
	/** Counts only under a negation. */
	readonly negated: boolean;
	/** A word of another language than English; a foreign negation reaches only these. */
	readonly foreign: boolean;
	/** Ends in "of", "to", "about": what it says holds for a whole list with commas. */
	readonly listing: boolean;
}

/** A node of the phrase tree: an entry if a phrase ends here, and the words that may follow. */
export interface Node {
	entry: Entry | undefined;
	next: Map<string, Node> | undefined;
}

const files = import.meta.glob<Terms>('../topics/list/*.ts', { eager: true, import: 'terms' });

const NAME = /([a-z-]+)\.ts$/;

const reach = (root: Node, words: readonly string[]): Node => {
	let node = root;
	for (const word of words) {
		node.next ??= new Map();
		let child = node.next.get(word);
		if (!child) {
			child = { entry: undefined, next: undefined };
			node.next.set(word, child);
		}
		node = child;
	}
	return node;
};

const LISTING = /^(?:of|to|about|de|di|von)$/;

interface Kept {
	readonly kind: Kind;
	readonly topic?: TopicId;
	readonly qualifier?: Qualifier;
	readonly foreign?: boolean;
}

/** Two English words as one: authors write `sickfic` and `sick fic`, hashtags have no spaces. */
const joined = ([first = '', second = '', ...rest]: readonly string[]): string | undefined => {
	if (rest.length > 0 || !/^[a-z]{2,}$/.test(first) || !/^[a-z]{3,}$/.test(second)) return undefined;
	return first.length + second.length > 5 ? first + second : undefined;
};

/** Builds the tree of every phrase the project knows, and the vocabulary that its words are found by. */
export const buildLexicon = () => {
	const root: Node = { entry: undefined, next: undefined };
	const words = vocabulary();

	const keep = (list: string, { kind, topic, qualifier, foreign = false }: Kept): void => {
		for (const phrase of phrases(list)) {
			for (const word of phrase.words) words.add(word, kind === 'topic' && !foreign);
			const node = reach(root, phrase.words);
			const before = node.entry?.kind === 'topic' && kind === 'topic' ? node.entry : undefined;
			const topics = topic === undefined ? [] : [topic, ...phrase.more];
			node.entry = {
				kind,
				topics: [...new Set([...(before?.topics ?? []), ...topics])],
				qualifier: qualifier ?? phrase.qualifier ?? before?.qualifier,
				alone: phrase.alone && (before?.alone ?? true),
				negated: phrase.negated,
				foreign: foreign && (before?.foreign ?? true),
				listing: LISTING.test(phrase.words.at(-1) ?? ''),
			};
			const one = kind === 'topic' && !foreign ? joined(phrase.words) : undefined;
			if (one !== undefined && !words.has(one)) {
				words.add(one, false);
				reach(root, [one]).entry = node.entry;
			}
		}
	};

	// What comes later overrides what came earlier: a phrase has one meaning.
	keep(modifiers.FILLERS, { kind: 'filler' });
	keep(modifiers.TRAILS, { kind: 'trail' });
	keep(modifiers.JOINS, { kind: 'join' });
	keep('/,&,+', { kind: 'join' });
	keep(modifiers.ABSORBERS, { kind: 'absorber' });
	keep(modifiers.TURNS, { kind: 'turn' });
	keep(modifiers.NEGATIONS, { kind: 'negation' });
	keep(modifiers.FOREIGN_NEGATIONS, { kind: 'negation', foreign: true });
	keep(modifiers.AFTER_NEGATIONS, { kind: 'after' });
	keep(modifiers.DEGREES, { kind: 'filler' });
	for (const qualifier of QUALIFIERS) {
		keep(modifiers.NOUNS[qualifier] ?? '', { kind: 'noun', qualifier });
		keep(modifiers.ADJECTIVES[qualifier] ?? '', { kind: 'adjective', qualifier });
	}
	for (const [path, terms] of Object.entries(files)) {
		const topic = NAME.exec(path)?.[1] ?? '';
		for (const [language, list] of Object.entries(terms) as [TermLanguage, string][])
			keep(list, { kind: 'topic', topic, foreign: language !== 'en' });
	}
	keep(NOTHING, { kind: 'nothing' });
	keep(DISCARDED, { kind: 'discard' });
	return { root, words };
};

export type Lexicon = ReturnType<typeof buildLexicon>;
