import { agrees } from './censored';
import { spellings } from './spellings';

/** A word put together again, and where it ends in the text (exclusive). */
export interface Mended {
	readonly word: string;
	readonly end: number;
}

/** Pieces between dashes or full stops (`sui-cide`, `s.m.u.t`), or single letters between spaces; all bounded. */
const PIECES = /[a-z\d*@$!]{1,14}(?:[-._][a-z\d*@$!]{1,14}){1,10}(?![a-z\d])|[a-z](?:\s{1,6}[a-z]){2,9}(?![a-z\d])/iy;

const BETWEEN = /[-._\s]/g;

/** Spelt with a dash by everyone, and known as two words. */
const USUAL = /^(?:self-harm|non-con|dub-con|cut-ting)$/i;

/** `s/h` and `s/a`; the terms have them only alone, or beside words that warn. */
const INITIALS = /s\/[ha](?![a-z\d/])/iy;

/** What a label that warns says beside initials, and in how many characters on either side. */
const WARNS = /\b(?:[tc]ws?|trigger|warnings?|mentions?|mentioned|references?|attempts?)\b/i;
const NEAR = 60;

/** Shorter words are not looked for with a letter missing: too many others look like that. */
const SHORTEST = 4;

const warnsNear = (text: string, at: number): boolean => WARNS.test(text.slice(Math.max(0, at - NEAR), at + NEAR));

let hidden: readonly string[] | undefined;

/** The word that pieces make: themselves, or with a letter in the place of what stands between them (`r-pe`). */
const made = (pieces: string): string | undefined => {
	hidden ??= spellings().hidden.split(' ');
	const together = pieces.replace(BETWEEN, '');
	const whole = hidden.find((word) => agrees(together, word));
	if (whole !== undefined || /\s/.test(pieces) || together.length < pieces.length - 1) return whole;
	const censored = pieces.replace(BETWEEN, '*');
	return hidden.find((word) => word.length >= SHORTEST && agrees(censored, word));
};

/**
 * The word that is broken up to get past filters and begins here: `sui-cide`, `r.a.p.e`, `s e x`, `s/h`.
 * Only words that authors hide are put together; undefined for all others.
 */
export const mended = (text: string, start: number): Mended | undefined => {
	if (/[\p{L}\p{N}/'’-]/u.test(text[start - 1] ?? ' ')) return undefined;
	INITIALS.lastIndex = start;
	const [initials] = INITIALS.exec(text) ?? [];
	if (initials !== undefined) {
		return { word: initials.toLowerCase().replace('/', ''), end: start + initials.length };
	}
	PIECES.lastIndex = start;
	const [pieces] = PIECES.exec(text) ?? [];
	if (pieces === undefined || USUAL.test(pieces)) return undefined;
	// "S.A. Cosby": initials of a name, unless the label warns or has nothing else.
	if (pieces.length < SHORTEST && text.trim().length > SHORTEST && !warnsNear(text, start)) return undefined;
	const word = made(pieces.toLowerCase());
	return word === undefined ? undefined : { word, end: start + pieces.length };
};
