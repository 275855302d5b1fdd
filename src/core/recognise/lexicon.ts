import type { Qualifier, TopicId } from '../topic';
import { QUALIFIERS } from '../topic';
import type { TermLanguage, Terms } from '../topics/define';
import * as modifiers from './modifiers';
import { firstWords, type Item, itemsOf, parseItem, wordsOf } from './notation';
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

/** What a phrase names, and how strongly. */
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

/** The node a word leads to, made if there is none. */
const step = (node: Node, word: string): Node => {
	node.next ??= new Map();
	const known = node.next.get(word);
	if (known) return known;
	const child: Node = { entry: undefined, next: undefined };
	node.next.set(word, child);
	return child;
};

const LISTING = /^(?:of|to|about|de|di|von)$/;

interface Kept {
	readonly kind: Kind;
	readonly topic?: TopicId;
	readonly qualifier?: Qualifier;
	readonly foreign?: boolean;
}

/** Two topics may share a phrase; any other phrase means what was said last. */
const merged = (before: Entry | undefined, entry: Entry): Entry => {
	if (before?.kind !== 'topic' || entry.kind !== 'topic') return entry;
	return {
		...entry,
		topics: [...new Set([...before.topics, ...entry.topics])],
		qualifier: entry.qualifier ?? before.qualifier,
		alone: entry.alone && before.alone,
		foreign: entry.foreign && before.foreign,
	};
};

const entryOf = (item: Item, { kind, topic, qualifier, foreign = false }: Kept): Entry => ({
	kind,
	topics: topic === undefined ? [] : [topic, ...item.more],
	qualifier: qualifier ?? item.qualifier,
	alone: item.alone,
	negated: item.negated,
	foreign,
	listing: LISTING.test(item.places.at(-1)?.[0]?.at(-1) ?? ''),
});

/** The nodes, below the node of its first word, that an item ends in. */
const ends = (node: Node, first: string, { places: [opening = [], ...places] }: Item): Node[] => {
	let nodes = opening.filter(([word]) => word === first).map(([, ...rest]) => rest.reduce(step, node));
	for (const place of places) nodes = nodes.flatMap((end) => place.map((words) => words.reduce(step, end)));
	return nodes;
};

/** Shorter words are not looked at as two words in one. */
const SHORTEST_PAIR = 6;

/**
 * Every phrase the project knows, as a tree, and the vocabulary that its words are found by. Ten thousand phrases,
 * of which a page needs few: a branch grows when its first word is first met.
 */
export const buildLexicon = () => {
	const words = vocabulary();
	const grown = new Map<string, Node>();
	const seeds = new Map<string, (readonly [string, Kept])[]>();
	const pairs = new Map<string, Entry | undefined>();

	/** The branch of the phrases that begin with this word. */
	const branch = (word: string): Node | undefined => {
		const known = grown.get(word);
		const waiting = known ? undefined : seeds.get(word);
		if (!waiting) return known;
		const node: Node = { entry: undefined, next: undefined };
		for (const [text, kept] of waiting) {
			const item = parseItem(text);
			const entry = entryOf(item, kept);
			for (const end of ends(node, word, item)) end.entry = merged(end.entry, entry);
		}
		grown.set(word, node);
		return node;
	};

	const split = (word: string): Entry | undefined => {
		for (let at = 2; at < word.length - 2; at++) {
			const entry = branch(word.slice(0, at))?.next?.get(word.slice(at))?.entry;
			if (entry?.kind === 'topic' && !entry.foreign && !entry.alone) return entry;
		}
		return undefined;
	};

	/** Two words written as one: authors write `sickfic` and `sick fic`, and hashtags have no spaces. */
	const pair = (word: string): Entry | undefined => {
		if (word.length < SHORTEST_PAIR || word.length > 30) return undefined;
		if (pairs.has(word)) return pairs.get(word);
		if (pairs.size >= 4_000) pairs.clear();
		const entry = split(word);
		pairs.set(word, entry);
		return entry;
	};

	const keep = (list: string, kept: Kept): void => {
		for (const word of wordsOf(list)) words.add(word);
		for (const item of itemsOf(list)) {
			for (const first of firstWords(item)) {
				const before = seeds.get(first);
				const last = before?.at(-1);
				if (!before) seeds.set(first, [[item, kept]]);
				else if (last?.[0] !== item || last[1] !== kept) before.push([item, kept]);
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
	return { branch, pair, words };
};

/** Every phrase that names a topic, ready to be looked for. */
export type Lexicon = ReturnType<typeof buildLexicon>;
