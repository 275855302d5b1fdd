/** Words that a query reads as they stand; the others mean something there. */
const BARE = /^(?!(?:AND|OR|NOT|none|withheld|unknown|anonymous)$)[\p{L}\p{N}*][^\s()"“”\\#]*$/iu;

/** Words as the value of a query's field: bare if that is safe, else in quotes. */
export const quote = (words: string): string =>
	BARE.test(words) ? words : `"${words.replace(/[“”]/g, '"').replace(/["\\]/g, '\\$&')}"`;
