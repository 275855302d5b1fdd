import type { Qualifier, TopicId } from '../topic';
import type { Item } from './notation';
import { blockOf, type Kind, type Meaning, meaningOf, type Phrase, readPhrase } from './table';
import { vocabulary } from './vocabulary';

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

const entryOf = (
	item: Item,
	last: string | undefined,
	{ kind, topic, qualifier, foreign = false }: Meaning,
): Entry => ({
	kind,
	topics: topic === undefined ? [] : [topic, ...item.more],
	qualifier: qualifier ?? item.qualifier,
	alone: item.alone,
	negated: item.negated,
	foreign,
	listing: LISTING.test(last ?? ''),
});

/** The nodes, below the node of its first word, that a phrase ends in. */
const ends = (node: Node, { first, item: { places } }: Phrase): Node[] => {
	let nodes = [first.reduce(step, node)];
	for (const place of places) nodes = nodes.flatMap((end) => place.map((words) => words.reduce(step, end)));
	return nodes;
};

/** The last token of a phrase that begins with a word. */
const lastOf = (word: string, { first, item: { places } }: Phrase): string | undefined =>
	places.length > 0 ? places.at(-1)?.[0]?.at(-1) : (first.at(-1) ?? word);

/** Words whose branches are remembered. */
const REMEMBERED = 10_000;

/** Shorter words are not looked at as two words in one. */
const SHORTEST_PAIR = 6;

/**
 * Every phrase of the table as a tree, and the vocabulary that its words are found by. Ten thousand phrases, of
 * which a page needs few: a block is opened when a word is met that would stand in it, and a branch grows when its
 * first word is.
 */
export const buildLexicon = (table: string) => {
	const [head = '', ...written] = table.split('\f');
	const [opened = '', heads = '', repeated = ''] = head.split('\n');
	const meanings = heads.split('\t').map(meaningOf);
	const shared = repeated.split('\t');
	const whole = (text: string): string =>
		text.startsWith('@') ? (shared[Number.parseInt(text.slice(1), 36)] ?? '') : text;
	const words = vocabulary(table, opened);
	/** `null` for words that begin nothing. */
	const grown = new Map<string, Node | null>();
	const blocks = new Map(written.map((block) => [blockOf(block.slice(0, block.indexOf('\t'))), `\n${block}`]));
	const pairs = new Map<string, Entry | undefined>();

	/** What stands in the line of a word; undefined where it has none. */
	const lineOf = (word: string): string | undefined => {
		const block = blocks.get(blockOf(word));
		if (!block) return undefined;
		const name = `\n${word}\t`;
		const at = block.indexOf(name);
		if (at < 0) return undefined;
		const from = at + name.length;
		const end = block.indexOf('\n', from);
		return block.slice(from, end < 0 ? undefined : end);
	};

	const grow = (word: string, line: string): Node => {
		const node: Node = { entry: undefined, next: undefined };
		for (const text of line.split(',')) {
			const phrase = readPhrase(whole(text));
			const entry = entryOf(phrase.item, lastOf(word, phrase), meanings[phrase.list] as Meaning);
			for (const end of ends(node, phrase)) end.entry = merged(end.entry, entry);
		}
		return node;
	};

	/** The branch of the phrases that begin with this word. */
	const branch = (word: string): Node | undefined => {
		const known = grown.get(word);
		if (known !== undefined) return known ?? undefined;
		if (grown.size >= REMEMBERED) grown.clear();
		const line = lineOf(word);
		const node = line === undefined ? undefined : grow(word, line);
		grown.set(word, node ?? null);
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

	return { branch, pair, words };
};

/** Every phrase that names a topic, ready to be looked for. */
export type Lexicon = ReturnType<typeof buildLexicon>;
