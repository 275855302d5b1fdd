// Scripts that are written without spaces: every sign is a word of its own.
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}]';
// `/`, `&` and `|` tell "A/B" from "A & B"; a hyphen before a number and a plus stay, for "PG-13" and "K+".
let token: RegExp | undefined;
const anyToken = (): RegExp => {
	token ??= new RegExp(
		`(?=${UNSPACED})[\\p{L}\\p{N}]|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}*])+(?:-\\d+)?\\+*|${UNSPACED}|[/&|]`,
		'gu',
	);
	return token;
};
/** The same for plain text: most labels are, and a browser takes milliseconds to make the other from its tables. */
const PLAIN_TOKEN = /[a-z0-9*]+(?:-\d+)?\+*|[/&|]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const MARKS = /(?<=[a-zе])[\u0300-\u036f]+/g;
const PLAIN = /^[ -~]*$/;
/** In a label a star is a censored letter; in a pattern it stands for anything. Also as Japanese keyboards write it. */
const STARS = /[*＊﹡]+/g;

const tokens = (text: string): string => {
	const found = PLAIN.test(text)
		? text.toLowerCase().replace(APOSTROPHES, '').match(PLAIN_TOKEN)
		: text
				.normalize('NFKD')
				.toLowerCase()
				.replace(MARKS, '')
				.normalize('NFC')
				.replace(APOSTROPHES, '')
				.match(anyToken());
	return found?.join(' ') ?? '';
};

/**
 * Words as they are compared: lower case, without accents, apostrophes and other punctuation, one space
 * between words, and one before and after. `Hurt/No  Comfort!` is ` hurt / no comfort `.
 */
export const fold = (text: string): string => ` ${tokens(text.replace(STARS, ' '))} `;

/** The same for what a rule asks for: stars stay, the outer spaces go. */
export const foldPattern = (text: string): string => tokens(text.replace(STARS, '*'));
