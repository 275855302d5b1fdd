/** Deeper than any tool's settings. */
const DEEPEST = 30;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /-?\d+(?:\.\d+)?/y;
const SPACE = /\s+/y;
const CODE = /x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}/iy;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: undefined };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

class Unreadable extends Error {}

interface Cursor {
	readonly text: string;
	at: number;
}

const take = (cursor: Cursor, pattern: RegExp): string | undefined => {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.text)?.[0];
	cursor.at += found?.length ?? 0;
	return found;
};

/** Moves to the end of a comment, which the end of the text closes too. */
function skipTo(cursor: Cursor, end: string): void {
	const found = cursor.text.indexOf(end, cursor.at + 2);
	cursor.at = found < 0 ? cursor.text.length : found + end.length;
}

/** The next sign after space and comments. */
function next(cursor: Cursor): string {
	for (;;) {
		if (cursor.text.startsWith('//', cursor.at)) skipTo(cursor, '\n');
		else if (cursor.text.startsWith('/*', cursor.at)) skipTo(cursor, '*/');
		else if (take(cursor, SPACE) === undefined) return cursor.text[cursor.at] ?? '';
	}
}

function eat(cursor: Cursor, sign: string): boolean {
	if (next(cursor) !== sign) return false;
	cursor.at++;
	return true;
}

function readEscape(cursor: Cursor): string {
	const code = take(cursor, CODE);
	if (code === undefined) {
		const sign = cursor.text[cursor.at++] ?? '';
		return sign === '\n' ? '' : (ESCAPES[sign] ?? sign);
	}
	const value = Number.parseInt(code.replace(/[^\da-f]/gi, ''), 16);
	if (value > 0x10ffff) throw new Unreadable();
	return String.fromCodePoint(value);
}

function readString(cursor: Cursor, quote: string): string {
	let value = '';
	for (cursor.at++; cursor.at < cursor.text.length; ) {
		const sign = cursor.text[cursor.at++] ?? '';
		if (sign === quote) return value;
		// What would be computed is not text.
		if (quote === '`' && sign === '$' && cursor.text[cursor.at] === '{') break;
		value += sign === '\\' ? readEscape(cursor) : sign;
	}
	throw new Unreadable();
}

function readKey(cursor: Cursor): string {
	const sign = next(cursor);
	const key = sign === '"' || sign === "'" ? readString(cursor, sign) : (take(cursor, NAME) ?? take(cursor, NUMBER));
	if (key === undefined || !eat(cursor, ':')) throw new Unreadable();
	return key;
}

function readItems(cursor: Cursor, close: string, read: () => void): void {
	cursor.at++;
	while (!eat(cursor, close)) {
		read();
		if (eat(cursor, ',')) continue;
		if (!eat(cursor, close)) throw new Unreadable();
		return;
	}
}

function readValue(cursor: Cursor, depth: number): unknown {
	if (depth > DEEPEST) throw new Unreadable();
	const sign = next(cursor);
	if (sign === '{') {
		const entries: [string, unknown][] = [];
		readItems(cursor, '}', () => entries.push([readKey(cursor), readValue(cursor, depth + 1)]));
		return Object.fromEntries(entries);
	}
	if (sign === '[') {
		const items: unknown[] = [];
		readItems(cursor, ']', () => items.push(readValue(cursor, depth + 1)));
		return items;
	}
	if (sign === '"' || sign === "'" || sign === '`') return readString(cursor, sign);
	const number = take(cursor, NUMBER);
	if (number !== undefined) return Number(number);
	const name = take(cursor, NAME);
	if (name === undefined || !Object.hasOwn(WORDS, name)) throw new Unreadable();
	return WORDS[name];
}

/**
 * The value of a JavaScript literal that begins at `at`: objects, lists, texts, numbers, comments and stray
 * commas. It is read, never run: anything that would have to be computed makes it unreadable.
 */
export function readLiteral(text: string, at = 0): { readonly value: unknown } | undefined {
	try {
		return { value: readValue({ text, at }, 0) };
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}
