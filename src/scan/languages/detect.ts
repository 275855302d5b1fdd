import { hashWord } from '../text/hash';
import { createTokens, tokenise } from '../text/tokens';
import type { Pack } from './pack';
import { PACKS } from './registry';

/** Words looked at. */
const SAMPLE = 600;
/** Share of a text that its language's stop words make up at least, and words from which that can be told. */
const LEAST = 0.1;
const ENOUGH = 25;

let stops: ReadonlyArray<readonly [Pack, ReadonlySet<number>]> | undefined;

const stopsOf = (): NonNullable<typeof stops> => {
	stops ??= PACKS.map((pack) => [pack, new Set(pack.stops.split(/\s+/).map(hashWord))] as const);
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
	const best = counts.reduce((top, n, i) => (n > (counts[top] as number) ? i : top), 0);
	if (words >= ENOUGH) return (counts[best] as number) / words >= LEAST ? (stopsOf()[best]?.[0] ?? null) : null;
	const other = paragraphs.join(' ').match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
	if ((counts[best] as number) >= 2) return stopsOf()[best]?.[0] ?? null;
	return other > words ? null : (PACKS.find(({ code }) => code === 'en') ?? null);
};
