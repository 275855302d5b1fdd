import { mended } from './broken-words';
import { fold } from './plain';

/** A word or a mark of a text: its folded form and where it stands in the text. */
export interface Token {
	/** A folded word, or one of the marks `, ; . : ( ) / & + -`, where `-` is a dash with spaces. */
	readonly form: string;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

const SPACE = 0;
const WORD = 1;
const MARK = 2;
/** Marks that stand for a letter inside a word: `r*pe`, `p@in`, `su!cide`. */
const CENSOR = 3;
const APOSTROPHE = 4;
/** A sign that is a word by itself: ideographs, kana, emoji. */
const SIGN = 5;

const classes = new Uint8Array(128);
for (let code = 48; code < 123; code++) {
	if (code < 58 || (code > 64 && code < 91) || code > 96) classes[code] = WORD;
}
for (const mark of ',;.:()[]{}|?/&+-\n\r=<>') classes[mark.charCodeAt(0)] = MARK;
for (const mark of '*@$!') classes[mark.charCodeAt(0)] = CENSOR;
classes[39] = APOSTROPHE;
classes[96] = APOSTROPHE;

/** How a mark is named in a token; what is not here is a space. */
const MARKS: Readonly<Record<string, string>> = {
	',': ',',
	'、': ',',
	'·': ',',
	'•': ',',
	';': ';',
	'|': ';',
	'\n': '.',
	'\r': '.',
	'.': '.',
	'。': '.',
	'?': '.',
	'!': '.',
	':': ':',
	'(': '(',
	'[': '(',
	'{': '(',
	'【': '(',
	'「': '(',
	')': ')',
	']': ')',
	'}': ')',
	'】': ')',
	'」': ')',
	'/': '/',
	'&': '&',
	'+': '+',
	'-': '-',
	'–': '-',
	'—': '-',
};

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\p{Extended_Pictographic}/u;
const LETTERS = /[\p{L}\p{N}\p{M}]/u;

/** Double marks of exclamation and question, drawn as pictures. */
const DRAWN = new Set([0x203c, 0x2049]);

const classOf = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	if (Number.isNaN(code)) return SPACE;
	if (code < 128) return classes[code] ?? SPACE;
	// Letters with accents, but for the two signs of arithmetic among them: the table of all letters is slow to wake.
	if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? SPACE : WORD;
	const char = String.fromCodePoint(text.codePointAt(at) ?? code);
	if (char === '’' || char === '‘' || char === 'ʼ') return APOSTROPHE;
	if (char in MARKS) return MARK;
	// Quotation marks, spaces, dots: nothing there is a letter.
	if (code >= 0x2000 && code < 0x2070 && !DRAWN.has(code)) return SPACE;
	if (SIGNS.test(char)) return SIGN;
	return LETTERS.test(char) ? WORD : SPACE;
};

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** A run of plain letters and figures: nearly every word is one, and the browser finds its end faster than we do. */
const RUN = /[a-z\d]+/iy;

/** The end of a word that is nothing but such a run; 0 where it may go on, or there is none. */
const runEnd = (text: string, start: number, censors: boolean): number => {
	RUN.lastIndex = start;
	if (!RUN.test(text)) return 0;
	const end = RUN.lastIndex;
	const code = text.charCodeAt(end);
	const kind = code < 128 ? classes[code] : SPACE;
	return code >= 128 || kind === APOSTROPHE || (censors && kind === CENSOR) ? 0 : end;
};

/** "Parent(s)": no aside, only a plural. */
const PLURAL = /^\(e?s\)/i;

/** Longer than any censored spelling; keeps the search for one linear. */
const LONGEST_CENSORED = 24;

/** The end of the word that starts here; `censored` lets it run over marks that stand for letters. */
const wordEnd = (text: string, start: number, censored: boolean): number => {
	const limit = censored ? Math.min(text.length, start + LONGEST_CENSORED) : text.length;
	let end = start;
	for (let at = start; at < limit; ) {
		const kind = classOf(text, at);
		if (kind === WORD) end = at + width(text, at);
		else if (kind !== APOSTROPHE && !(censored && kind === CENSOR)) break;
		at += width(text, at);
	}
	return end;
};

/** Whether a mark counts here; a full stop or a dash inside a word (`A.U.`, `non-con`) is only a space. */
const markAt = (text: string, at: number): string | undefined => {
	const mark = MARKS[text[at] ?? ''];
	if (mark === '-') return classOf(text, at - 1) === SPACE && classOf(text, at + 1) === SPACE ? mark : undefined;
	if (mark === '.' && text[at] === '.')
		return at + 1 >= text.length || classOf(text, at + 1) !== WORD ? mark : undefined;
	return mark;
};

/** Whether words of this text may be broken up: most have nothing that would do it, and are not looked at. */
const BROKEN = /[a-z\d*@$!][-._/][a-z\d*@$!]|(?<![a-z\d])[a-z]\s{1,6}[a-z]\s{1,6}[a-z](?![a-z\d])/i;

/** Whether a word of plain letters begins here. */
const startsWord = (text: string, at: number): boolean =>
	/[a-z]/i.test(text[at] ?? '') && (at === 0 || classOf(text, at - 1) !== WORD);

/** Whether a word begins here with a sign for its first letter: `@buse`, `$uicide`. */
const startsCensored = (text: string, at: number): boolean =>
	(text[at] === '@' || text[at] === '$') &&
	classOf(text, at + 1) === WORD &&
	(at === 0 || classOf(text, at - 1) !== WORD);

/**
 * Words and marks of a text, in order. `uncensor` answers the word a censored spelling stands for;
 * when it knows none, the pieces are words of their own (`hurt!Merlin`).
 */
export const tokens = (text: string, uncensor: (word: string) => string | undefined): Token[] => {
	const found: Token[] = [];
	const censors = /[*@$!]/.test(text);
	const broken = BROKEN.test(text);
	for (let at = 0; at < text.length; ) {
		const whole = broken && startsWord(text, at) ? mended(text, at) : undefined;
		if (whole) {
			found.push({ form: whole.word, start: at, end: whole.end });
			at = whole.end;
			continue;
		}
		const run = runEnd(text, at, censors);
		if (run > 0) {
			found.push({ form: text.slice(at, run).toLowerCase(), start: at, end: run });
			at = run;
			continue;
		}
		const kind = classOf(text, at);
		const sign = kind === CENSOR && startsCensored(text, at);
		if (kind === WORD || sign) {
			const plainEnd = wordEnd(text, at, false);
			const longEnd = censors ? wordEnd(text, at, true) : plainEnd;
			const meant = longEnd > plainEnd ? uncensor(fold(text.slice(at, longEnd))) : undefined;
			const end = meant === undefined ? plainEnd : longEnd;
			if (end > at) found.push({ form: meant ?? fold(text.slice(at, end)), start: at, end });
			at = Math.max(end, at + 1);
			continue;
		}
		if (text[at] === '(' && PLURAL.test(text.slice(at, at + 4)) && at > 0 && classOf(text, at - 1) === WORD) {
			at = text.indexOf(')', at) + 1;
			continue;
		}
		const size = width(text, at);
		if (kind === SIGN) found.push({ form: fold(text.slice(at, at + size)), start: at, end: at + size });
		const mark = kind === MARK || (kind === CENSOR && text[at] === '!') ? markAt(text, at) : undefined;
		if (mark !== undefined) {
			const inside = text[at] === '!' && classOf(text, at + 1) === WORD;
			if (!inside) found.push({ form: mark, start: at, end: at + size });
		}
		at += size;
	}
	return found;
};
