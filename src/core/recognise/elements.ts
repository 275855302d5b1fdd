import type { Entry, Lexicon, Node } from './lexicon';
import type { Token } from './tokens';

/** A piece of a text that the lexicon knows, a mark, or a word it does not know. */
export interface LabelElement {
	/** Undefined for marks and unknown words. */
	readonly entry: Entry | undefined;
	/** The mark, if it is one. */
	readonly mark: string | undefined;
	/** Token numbers; `to` is exclusive. */
	readonly from: number;
	readonly to: number;
}

const MARKS = new Set([',', ';', '.', ':', '(', ')', '-']);

const isMark = (token: Token | undefined): boolean => token !== undefined && MARKS.has(token.form);

interface Match {
	readonly entry: Entry;
	readonly to: number;
}

/** The longest phrase that goes on at this token, below a node. */
const longest = (node: Node, tokens: readonly Token[], at: number, lexicon: Lexicon): Match | undefined => {
	const token = tokens[at];
	let best: Match | undefined;
	if (!node.next) return node.entry && { entry: node.entry, to: at };
	const last = token === undefined || (isMark(token) && token.form !== ':') ? node.next.get('$')?.entry : undefined;
	if (last) best = { entry: last, to: at };
	else if (node.entry) best = { entry: node.entry, to: at };
	if (token === undefined) return best;
	for (const form of lexicon.words.forms(token.form)) {
		const child = node.next.get(form);
		const match = child && longest(child, tokens, at + 1, lexicon);
		if (match && (!best || match.to > best.to)) best = match;
	}
	return best;
};

/** The longest phrase that begins with this token. */
const beginning = (tokens: readonly Token[], at: number, lexicon: Lexicon): Match | undefined => {
	const word = tokens[at]?.form ?? '';
	let best: Match | undefined;
	for (const form of lexicon.words.forms(word)) {
		const branch = lexicon.branch(form);
		const match = branch && longest(branch, tokens, at + 1, lexicon);
		if (match && (!best || match.to > best.to)) best = match;
	}
	if (best) return best;
	const [likeliest = word] = lexicon.words.forms(word);
	const entry = lexicon.pair(likeliest);
	return entry && { entry, to: at + 1 };
};

/** Splits a text into the longest phrases known, from left to right. */
export const elements = (tokens: readonly Token[], lexicon: Lexicon): LabelElement[] => {
	const found: LabelElement[] = [];
	const opening = lexicon.branch('^');
	for (let at = 0; at < tokens.length; ) {
		const first = at === 0 || isMark(tokens[at - 1]);
		const anywhere = beginning(tokens, at, lexicon);
		const opened = first && opening ? longest(opening, tokens, at, lexicon) : undefined;
		// What makes a whole label say nothing does so only at its very beginning.
		const inside = opened?.entry.kind === 'discard' && at > 0;
		const match = opened && !inside && opened.to >= (anywhere?.to ?? 0) ? opened : anywhere;
		const entry = match && match.to > at ? match.entry : undefined;
		const to = entry && match ? match.to : at + 1;
		found.push({ entry, mark: entry || !isMark(tokens[at]) ? undefined : tokens[at]?.form, from: at, to });
		at = to;
	}
	return found;
};
