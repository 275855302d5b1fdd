import { Misread } from './error';

/** A place in a line, moving forward. */
export interface Cursor {
	readonly text: string;
	at: number;
}

const SPACE = /\s*/y;
const WORD = /[^\s()"“”]*/y;
const QUOTES = /["“”]/;

/** What matches here, moving past it; empty if nothing does. */
export const take = (reader: Cursor, pattern: RegExp): string => {
	pattern.lastIndex = reader.at;
	const [found = ''] = pattern.exec(reader.text) ?? [];
	reader.at += found.length;
	return found;
};

/** Goes past white space. */
export const skipSpace = (reader: Cursor): void => void take(reader, SPACE);

/** Whether nothing is left. */
export const atEnd = (reader: Cursor): boolean => reader.at >= reader.text.length;

/** The next sign, without moving. */
export const peek = (reader: Cursor): string => reader.text[reader.at] ?? '';

/** Moves past `sign` if it stands here. */
export function eat(reader: Cursor, sign: string): boolean {
	if (!reader.text.startsWith(sign, reader.at)) return false;
	reader.at += sign.length;
	return true;
}

/** Moves past a word in capitals such as `OR`, if it stands here alone. */
export function eatWord(reader: Cursor, word: string): boolean {
	const after = reader.text[reader.at + word.length] ?? ' ';
	return /[\s()"“”]/.test(after) && eat(reader, word);
}

/** Whether a quotation mark comes next, straight or curly. */
export const atQuote = (reader: Cursor): boolean => QUOTES.test(peek(reader));

/** A run without spaces, quotes and brackets; may be empty. */
export const word = (reader: Cursor): string => take(reader, WORD);

/** The inside of a quotation that begins here; `\"` and `\\` stand for the signs themselves. */
export function quoted(reader: Cursor): string {
	const from = reader.at++;
	let inside = '';
	for (; !atEnd(reader); reader.at++) {
		const sign = peek(reader);
		if (QUOTES.test(sign)) {
			reader.at++;
			return inside;
		}
		const next = reader.text[reader.at + 1];
		if (sign === '\\' && (next === '\\' || next === '"')) reader.at++;
		inside += peek(reader);
	}
	throw new Misread('quote', from, reader.text.length, `${reader.text.slice(from)}"`);
}
