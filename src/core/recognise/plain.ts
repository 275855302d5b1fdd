/** The entities that archives leave in labels; numbers are decoded for all code points. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	ldquo: '“',
	rdquo: '”',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const decode = (whole: string, decimal?: string, hex?: string, name?: string): string => {
	if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** What is not seen, and breaks words up for filters: soft hyphens, spaces and joiners without width. */
const INVISIBLE = /[\u00ad\u200b\u200c\u2060\ufeff]/g;

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/**
 * The text as a reader sees it, in one form: HTML entities decoded (twice, since `&amp;quot;` occurs),
 * Unicode in NFKC, so that full-width letters, ligatures and every composed form are alike.
 */
export const plain = (text: string): string => {
	let decoded = text;
	if (text.includes('&')) decoded = text.replace(ENTITY, decode).replace(ENTITY, decode);
	return isAscii(decoded) ? decoded : decoded.normalize('NFKC').replace(INVISIBLE, '');
};

const APOSTROPHE = /['’‘ʼ`]/g;
/** "Uther's", "I'll", "they're": what is added to a word, and would make other words of it ("ill", "were"). */
const ADDED = /['’‘ʼ`](?:s|ll|re|ve|d|m)$/;

/** A word in the form the lexicon compares: lower case, no accents, no apostrophes, no possessive 's. */
export const fold = (word: string): string => {
	const plainCase = isAscii(word)
		? word.toLowerCase()
		: word
				.toUpperCase()
				.toLowerCase()
				.normalize('NFD')
				.replace(/\p{M}+/gu, '');
	return plainCase.search(APOSTROPHE) < 0 ? plainCase : plainCase.replace(ADDED, '').replace(APOSTROPHE, '');
};
