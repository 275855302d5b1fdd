import { readAt } from '../data/digits';
import { readVocabulary } from '../data/vocabulary';
import { createTokens, tokenise } from '../text/tokens';
import { LANGUAGES, type Language, STOPS } from './compiled-languages';
import { BELONGS } from './stops';

/** Words looked at. */
const SAMPLE = 600;
/** Share of a text that its language's stop words make up at least, and words from which that can be told. */
const LEAST = 0.06;
const ENOUGH = 25;
/** How much more frequent another language's words must be to be believed. */
const CLEARLY = 1.4;

const { find } = readVocabulary(STOPS.words);

/**
 * The language of a text by its most frequent words, or null when it is none that the scanner reads. A text too short
 * to tell is taken for English when it has Latin letters.
 */
export const detect = (paragraphs: readonly string[]): Language | null => {
	const tokens = createTokens();
	/** Words of each language. */
	const counts = new Uint32Array(32);
	let words = 0;
	for (const paragraph of paragraphs) {
		tokenise(paragraph.slice(0, 4000), tokens);
		for (let i = 0; i < tokens.count; i++) {
			words++;
			const word = find(tokens.hash[i] as number);
			if (word < 0) continue;
			let languages = readAt(STOPS.languages, word * BELONGS, BELONGS);
			for (let n = 0; languages > 0; n++, languages >>>= 1) counts[n] = (counts[n] as number) + (languages & 1);
		}
		if (words >= SAMPLE) break;
	}
	const known = LANGUAGES.map((language, n) => ({ language, count: counts[n] as number }));
	const best = known.reduce((a, b) => (b.count > a.count ? b : a));
	const other = Math.max(...counts.subarray(LANGUAGES.length));
	if (words >= ENOUGH) return best.count / words >= LEAST && other < best.count * CLEARLY ? best.language : null;
	if (best.count >= 2) return best.language;
	const foreign = paragraphs.join(' ').match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
	return foreign > words ? null : (LANGUAGES.find(({ code }) => code === 'en') ?? null);
};
