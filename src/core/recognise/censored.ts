import { spellings } from './spellings';

let hidden: readonly string[] | undefined;
let others: ReadonlyMap<string, string> | undefined;

const LETTERS: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'9': 'g',
	'@': 'a',
	$: 's',
	'!': 'i',
};

/** Whether a word can be what is written: figures and signs stand for their letters, `*` for any one. Both folded. */
export const agrees = (pattern: string, word: string): boolean => {
	if (pattern.length !== word.length) return false;
	for (let i = 0; i < word.length; i++) {
		const sign = pattern[i] ?? '';
		if (sign !== '*' && (LETTERS[sign] ?? sign) !== word[i] && !(sign === '1' && word[i] === 'l')) return false;
	}
	return true;
};

/**
 * The word behind a censored spelling: figures and signs for letters (`s3lf`, `p0rn`, `@buse`), and `*` for
 * one letter of the words that are usually hidden. Undefined when there is none.
 */
export const uncensored = (word: string, has: (word: string) => boolean): string | undefined => {
	others ??= new Map(
		spellings()
			.others.split(' ')
			.map((pair) => pair.split('=') as [string, string]),
	);
	const other = others.get(word);
	if (other !== undefined) return other;
	if (word.length < 3 || word.length > 24 || !/[\d*@$!]/.test(word) || !/[a-z]/.test(word)) return undefined;
	hidden ??= spellings().hidden.split(' ');
	const known = hidden.find((one) => agrees(word, one));
	if (known !== undefined || word.includes('*')) return known;
	const letters = word.replace(/[\d@$!]/g, (sign) => LETTERS[sign] ?? sign);
	return letters.length > 3 && has(letters) ? letters : undefined;
};
