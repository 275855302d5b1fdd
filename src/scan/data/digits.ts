/**
 * Numbers as printable characters, six bits each, the highest first: what is written when the extension is built
 * is read where it stands in its text, without a pass that turns all of it into numbers first.
 */
const BITS = 6;

/** Digits of a count, and of a number or a place in a text. */
export const COUNT = 2;
export const NUMBER = 3;

/** Digits that so many bits take. */
export const digitsFor = (bits: number): number => Math.ceil(bits / BITS);

/** From `0` on, without the backslash, which would be written twice. */
const FIRST = 48;
const BACKSLASH = 92;

const digit = (value: number): string => {
	const code = FIRST + value;
	return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};

/** A number from 0 on as so many digits. Throws where they do not hold it. */
export const written = (value: number, digits: number): string => {
	if (!(value >= 0 && value < 2 ** (BITS * digits))) throw new RangeError(`${value} does not fit ${digits} digits`);
	let text = '';
	for (let place = digits - 1; place >= 0; place--) text += digit(Math.floor(value / 2 ** (BITS * place)) & 63);
	return text;
};

/** The number, of at most 32 bits, that stands at a place of a text. */
export const readAt = (text: string, at: number, digits: number): number => {
	let value = 0;
	for (let i = at; i < at + digits; i++) {
		const code = text.charCodeAt(i);
		value = (value << BITS) | (code < BACKSLASH ? code - FIRST : code - FIRST - 1);
	}
	return value >>> 0;
};
