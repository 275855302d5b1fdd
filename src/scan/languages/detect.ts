import { hashWord } from '../text/hash';
import { createTokens, tokenise } from '../text/tokens';
import { OTHERS } from './others';
import type { Pack } from './pack';
import { PACKS } from './registry';

/** Words looked at. */
const SAMPLE = 600;
/** Share of a text that its language's stop words make up at least, and words from which that can be told. */
const LEAST = 0.06;
const ENOUGH = 25;
/** How much more frequent another language's words must be to be believed. */
const CLEARLY = 1.4;

let stops: ReadonlyArray<readonly [Pack | null, ReadonlySet<number>]> | undefined;

const stopsOf = (): NonNullable<typeof stops> => {
	stops ??= [...PACKS.map((pack) => [pack, pack.stops] as const), ...OTHERS.map((words) => [null, words] as const)].map(
		([pack, words]) => [pack, new Set(words.split(/\s+/).map(hashWord))] as const,
	);
	return stops;
};

/**
 * The language of a text by its most frequent words, or null when it is none that the scanner reads. A text too short
 * to tell is taken for English when it has Latin letters.
 */
export const detect = (paragraphs: readonly string[]): Pack | null => {
	const tokens = createTokens();
	const counts = stopsOf().map(() => 0);
	let words = 0;
	for (const paragraph of paragraphs) {
		tokenise(paragraph.slice(0, 4000), tokens);
		for (let i = 0; i < tokens.count; i++) {
			words++;
			stopsOf().forEach(([, set], n) => {
				if (set.has(tokens.hash[i] as number)) counts[n] = (counts[n] as number) + 1;
			});
		}
		if (words >= SAMPLE) break;
	}
	const known = stopsOf().flatMap(([pack], n) => (pack ? [{ pack, count: counts[n] as number }] : []));
	const best = known.reduce((a, b) => (b.count > a.count ? b : a));
	const other = Math.max(...stopsOf().map(([pack], n) => (pack ? 0 : (counts[n] as number))));
	if (words >= ENOUGH) return best.count / words >= LEAST && other < best.count * CLEARLY ? best.pack : null;
	if (best.count >= 2) return best.pack;
	const foreign = paragraphs.join(' ').match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
	return foreign > words ? null : (PACKS.find(({ code }) => code === 'en') ?? null);
};
