// Why not a library: of those that read Lucene's syntax (liqe 3.8, lucene 2.1, lucene-kit 1.3, search-query-parser 1.6)
// none reads ours as readers mean it. liqe (33 kB) gives AND and OR the same rank, refuses `tag:hurt/comfort`,
// `tag:it's` and `tag:(a OR b)`, has no place for half of its errors and takes regular expressions; lucene (18 kB)
// reads `NOT a b` as `NOT (a b)` and `a AND b OR c` as `a AND (b OR c)`; lucene-kit lets unclosed quotes pass.
import { type Condition, DEEPEST } from '../rule/condition';
import { depthOf, join, negate } from './combine';
import { atEnd, atQuote, type Cursor, eat, eatWord, peek, quoted, skipSpace, word } from './cursor';
import { Misread, type QueryError } from './error';
import { fieldNamed, fieldNames, type QueryField } from './fields';
import { nearest } from './nearest';
import { restOfAgo } from './parse-relative-date';
import { beside, plain } from './sharpen';
import { type KnownNames, type Sharpener, understand, type Value } from './value';

/** Characters of a whole query. */
export const LONGEST_QUERY = 4000;
/** Brackets within brackets; those that only repeat do not count for `DEEPEST`. */
const BRACKETS = 50;

interface State extends Cursor {
	readonly vocabulary: KnownNames;
	depth: number;
}
type Part = Condition | Sharpener;

function readValue(state: State): Value {
	skipSpace(state);
	const from = state.at;
	const whole = eat(state, '=');
	if (atQuote(state)) {
		const text = quoted(state);
		return { text, quoted: true, whole, from, to: state.at };
	}
	const opening = peek(state);
	if (opening === '[' || opening === '{') {
		const end = state.text.slice(from).search(/[\]}]/);
		if (end < 0) throw new Misread('range', from, state.text.length, `${state.text.slice(from)}]`);
		state.at = from + end + 1;
		return { text: state.text.slice(from, state.at).replace(/\s+/g, ' '), quoted: false, whole, from, to: state.at };
	}
	const text = word(state);
	if (text === '' || /^(?:AND|OR|NOT)$/.test(text)) throw new Misread('no_value', from, state.at);
	const ago = restOfAgo(state, text);
	return { text: text + ago, quoted: false, whole, from, to: state.at };
}

function bare(state: State, from: number, text: string): never {
	const to = state.at;
	if (text === '' && peek(state) === ')') throw new Misread('close_group', from, from + 1);
	if (/^(?:and|or|not)$/i.test(text)) throw new Misread('operator', from, to, text.toUpperCase());
	const said = atQuote(state) ? `"${quoted(state)}"` : text;
	throw new Misread('no_field', from, state.at, `label:${said}`);
}

function readTerm(state: State, inherited: QueryField | undefined): Part {
	const from = state.at;
	const text = atQuote(state) ? '' : word(state);
	const colon = text.indexOf(':');
	const name = text.slice(0, Math.max(0, colon));
	const field = fieldNamed(name);
	if (!field && inherited && (text !== '' || atQuote(state)) && !/^(?:AND|OR|NOT)$/.test(text)) {
		state.at = from;
		return understand(inherited, readValue(state), state.vocabulary);
	}
	if (colon < 0) return bare(state, from, text);
	if (!field) throw new Misread('unknown_field', from, from + colon, nearest(name, fieldNames()));
	state.at = from + colon + 1;
	skipSpace(state);
	return eat(state, '(') ? readGroup(state, field) : understand(field, readValue(state), state.vocabulary);
}

function readGroup(state: State, inherited: QueryField | undefined): Part {
	const from = state.at - 1;
	if (++state.depth > BRACKETS) throw new Misread('too_deep', from, state.at);
	const inside = readEither(state, inherited);
	if (!eat(state, ')')) throw new Misread('open_group', from, state.text.length, `${state.text.slice(from)})`);
	state.depth--;
	return inside;
}

function readOne(state: State, inherited: QueryField | undefined): Part {
	let denied = false;
	for (;;) {
		if (eatWord(state, 'NOT') || eat(state, '-') || eat(state, '!')) denied = !denied;
		else if (!eat(state, '+')) break;
		skipSpace(state);
	}
	if (atEnd(state)) throw new Misread('operator', state.at, state.at);
	const part = eat(state, '(') ? readGroup(state, inherited) : readTerm(state, inherited);
	return denied ? negate(plain(part)) : part;
}

function readBeside(state: State, inherited: QueryField | undefined): Part {
	const parts = [readOne(state, inherited)];
	for (;;) {
		skipSpace(state);
		if (eatWord(state, 'AND') || eat(state, '&&')) skipSpace(state);
		else if (atEnd(state) || peek(state) === ')' || startsOr(state)) break;
		parts.push(readOne(state, inherited));
	}
	return beside(parts);
}

const startsOr = (state: State): boolean => /^(?:OR(?![^\s()"“”])|\|\|)/.test(state.text.slice(state.at, state.at + 3));

function readEither(state: State, inherited: QueryField | undefined): Part {
	skipSpace(state);
	const parts = [readBeside(state, inherited)];
	while (eatWord(state, 'OR') || eat(state, '||')) {
		skipSpace(state);
		parts.push(readBeside(state, inherited));
	}
	const [only] = parts;
	return parts.length === 1 && only ? only : join('any', parts.map(plain));
}

/** What was read, or what is wrong and where. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: QueryError };

/** Runs a reading; a `Misread` becomes an error with its words. */
export function attempt<T>(text: string, read: () => T): Parsed<T> {
	try {
		return { ok: true, value: read() };
	} catch (error) {
		if (!(error instanceof Misread)) throw error;
		const { code, from, to, suggestion } = error;
		const what = text.slice(from, to);
		return { ok: false, error: { code, from, to, what, ...(suggestion === undefined ? {} : { suggestion }) } };
	}
}

/** Reads a query from `at` to the end of `text`. Throws `Misread`; see `parseQuery`. */
export function readQuery(text: string, at: number, vocabulary: KnownNames): Condition {
	if (text.length - at > LONGEST_QUERY) throw new Misread('too_long', at + LONGEST_QUERY, text.length);
	const state: State = { text, at, vocabulary, depth: 0 };
	skipSpace(state);
	if (atEnd(state)) throw new Misread('empty', state.at, state.at);
	const condition = plain(readEither(state, undefined));
	if (!atEnd(state)) throw new Misread('close_group', state.at, state.at + 1);
	if (depthOf(condition) > DEEPEST) throw new Misread('too_deep', at, text.length);
	return condition;
}

/** A query as a condition, or the first error at its place. Never throws. */
export const parseQuery = (text: string, vocabulary: KnownNames = {}): Parsed<Condition> =>
	attempt(text, () => readQuery(text, 0, vocabulary));
