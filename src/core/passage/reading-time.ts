/** Words that are read in a minute: fiction, silently, in English (Brysbaert 2019, 260). */
const WORDS_A_MINUTE = 260;

/** Signs that are about one word: in scripts that write without spaces two make one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SPACED = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** About how many minutes these paragraphs take to read, in whole minutes; 0: less than one. */
export function readingMinutes(paragraphs: readonly string[]): number {
	const words = paragraphs.reduce((sum, text) => {
		const unspaced = count(text, UNSPACED);
		return sum + unspaced / 2 + count(unspaced > 0 ? text.replace(UNSPACED, ' ') : text, SPACED);
	}, 0);
	return words < WORDS_A_MINUTE ? 0 : Math.round(words / WORDS_A_MINUTE);
}
