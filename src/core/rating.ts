import { ratingNames } from './rating-names';
import { RATINGS, type Rating } from './rating-scale';

export { RATINGS, type Rating };

let known: ReadonlyMap<string, Rating> | undefined;

/** The rating that is called by this name, folded. */
const byName = (name: string): Rating | undefined => {
	known ??= new Map(
		RATINGS.flatMap((rating) =>
			ratingNames()
				[rating].split('|')
				.map((word) => [word.trim(), rating] as const),
		),
	);
	return known.get(name);
};

const PLAIN = /^[ -~]*$/;

const fold = (words: string): string =>
	PLAIN.test(words)
		? words
				.toLowerCase()
				.replace(/[^a-z0-9+]+/g, ' ')
				.trim()
		: words
				.normalize('NFKC')
				.toLowerCase()
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/[^\p{L}\p{N}+]+/gu, ' ')
				.trim();

/** "Rated: Fiction  T", "Rating - Mature", "Content rating: Teen (13+)": what stands before the rating itself. */
const BEFORE =
	/^(?:content )?(?:rated|rating|ratings|age rating|fiction rated|fiction|clasificacion|classificacao|classification|einstufung|altersempfehlung|рейтинг|分级|レーティング)(?: fiction)? /;

/** A single rating among other words of one label; longer names before letters that could be initials. */
const inside = (folded: string): Rating | undefined => {
	const words = folded.split(' ');
	if (words.length > 12) return undefined;
	for (let size = Math.min(5, words.length); size > 0; size--) {
		for (let at = 0; at + size <= words.length; at++) {
			const part = words.slice(at, at + size).join(' ');
			const rating = part.length > 2 || /\d/.test(part) ? byName(part) : undefined;
			if (rating) return rating;
		}
	}
	return undefined;
};

/**
 * The place of a site's own rating words on the one scale, or undefined if they are no rating.
 * The site's words stay what is shown; this is for rules and levels.
 */
export const ratingOf = (words: string): Rating | undefined => {
	const folded = fold(words);
	const bare = folded.replace(BEFORE, '');
	return byName(folded) ?? byName(bare) ?? inside(bare);
};
