import { HASH_START, hashStep } from './hash';
import { BREAK, disguised, fold, HIDDEN } from './letters';

/** First word of a sentence. */
export const SENTENCE = 1;
/** Inside double quotation marks. */
export const QUOTED = 2;
/** Written with a capital. */
export const CAPITAL = 4;

/** The words of one paragraph; the arrays are longer than `count` and used again for the next paragraph. */
export interface Tokens {
	count: number;
	hash: Int32Array;
	flags: Uint8Array;
}

/** Room for the tokens of a text, to be used again for the next. */
export const createTokens = (): Tokens => ({ count: 0, hash: new Int32Array(512), flags: new Uint8Array(512) });

const grow = (tokens: Tokens): void => {
	const hash = new Int32Array(tokens.hash.length * 2);
	const flags = new Uint8Array(hash.length);
	hash.set(tokens.hash);
	flags.set(tokens.flags);
	tokens.hash = hash;
	tokens.flags = flags;
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isStop = (code: number): boolean =>
	code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3b;
const S = 0x73;
const T = 0x74;
const N = 0x6e;

/**
 * Splits a paragraph into words in one pass, without making strings: each word becomes the hash of its folded form.
 * Possessive `'s` falls away, `n't` loses its apostrophe ("don't" and "dont" are one word), other apostrophes stay
 * ("he'll" is not "hell"). Invisible characters inside words are dropped, look-alike signs between letters are read
 * as the letters they stand for.
 */
export const tokenise = (text: string, tokens: Tokens): void => {
	let count = 0;
	let sentence = SENTENCE;
	let quoted = 0;
	const { length } = text;
	let i = 0;
	while (i < length) {
		const first = text.charCodeAt(i);
		let letter = fold(first);
		if (letter <= HIDDEN) {
			if (first === 0x22) quoted ^= QUOTED;
			else if (first === 0x201c || first === 0xab) quoted = QUOTED;
			else if (first === 0x201d || first === 0xbb) quoted = 0;
			else if (isStop(first)) sentence = SENTENCE;
			i++;
			continue;
		}
		let hash = HASH_START;
		let last = 0;
		const capital = letter !== first ? CAPITAL : 0;
		for (; i < length; i++) {
			const code = text.charCodeAt(i);
			letter = fold(code);
			if (letter > HIDDEN) {
				hash = hashStep(hash, letter);
				last = letter;
			} else if (letter === BREAK) {
				const next = i + 1 < length ? fold(text.charCodeAt(i + 1)) : BREAK;
				if (next <= HIDDEN) break;
				if (isApostrophe(code)) {
					const after = i + 2 < length ? fold(text.charCodeAt(i + 2)) : BREAK;
					if (next === S && after === BREAK) {
						i += 2;
						break;
					}
					if (last === N && next === T) continue;
					hash = hashStep(hash, 0x27);
					continue;
				}
				const meant = disguised(code);
				if (meant === BREAK) break;
				hash = hashStep(hash, meant);
			}
		}
		if (count === tokens.hash.length) grow(tokens);
		tokens.hash[count] = hash;
		tokens.flags[count] = sentence | quoted | capital;
		count++;
		sentence = 0;
	}
	tokens.count = count;
};
