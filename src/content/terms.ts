import type { Rating } from '../core/rating';
import type { Spellings } from '../core/recognise/spellings';
import type { TopicId, TopicTraits } from '../core/topic';

/** What labels mean: made from the topic files when the extension is built. */
export interface Terms {
	readonly topics: readonly TopicTraits[];
	/** See `core/recognise/table.ts`. */
	readonly words: string;
	readonly spellings: Spellings;
	readonly ratings: Readonly<Record<Rating, string>>;
}

/** Names the place where `terms.js` leaves them, in the world that extensions have to themselves. */
export const TERMS = 'forewarned.terms';

/** The terms. Throws where their script was not loaded: nothing can be judged then, and the page says so. */
const terms = (): Terms => {
	const given = (globalThis as { [name: symbol]: Terms | undefined })[Symbol.for(TERMS)];
	if (!given) throw new Error('The terms are not loaded on this page.');
	return given;
};

/** Stands in for `core/recognise/words.ts` on pages. */
export const wordTable = (): string => terms().words;

let traits: ReadonlyMap<TopicId, TopicTraits> | undefined;

/** Stands in for `core/topics/traits.ts` on pages. */
export const topicTraits = (): ReadonlyMap<TopicId, TopicTraits> => {
	traits ??= new Map(terms().topics.map((topic) => [topic.id, topic]));
	return traits;
};

/** Stands in for `core/recognise/spellings.ts` on pages. */
export const spellings = (): Spellings => terms().spellings;

/** Stands in for `core/rating-names.ts` on pages. */
export const ratingNames = (): Terms['ratings'] => terms().ratings;
