import type { Size, Sizes } from './measure.ts';

/** What a script may weigh, bytes: all that a list or a story that asks for nothing carries, and what comes later. */
const BUDGETS: Sizes = {
	'archives/otw.js': { bytes: 60_000, gzip: 23_500 },
	'archives/fanfiction.js': { bytes: 62_000, gzip: 24_000 },
	'chapter.js': { bytes: 12_000, gzip: 5_500 },
	'story.js': { bytes: 70_000, gzip: 26_000 },
	'sheets.js': { bytes: 43_000, gzip: 17_000 },
	'references.js': { bytes: 8_000, gzip: 4_000 },
	'link-preview.js': { bytes: 41_000, gzip: 16_700 },
	'comments.js': { bytes: 25_000, gzip: 10_500 },
};

/** In words, what is past its budget; empty if nothing is. */
export const past = (sizes: Sizes): string[] =>
	Object.entries(BUDGETS).flatMap(([name, budget]) =>
		(['bytes', 'gzip'] as const satisfies (keyof Size)[]).flatMap((what) => {
			const size = sizes[name]?.[what] ?? Number.POSITIVE_INFINITY;
			return size > budget[what] ? [`${name}: ${size} bytes (${what}), ${size - budget[what]} past its budget`] : [];
		}),
	);
