import type { Facts, Place } from '../facts';
import type { Sensitivity } from '../finding';
import { type Rating, ratingOf } from '../rating';
import type { Field } from '../story';
import type { TEXT_FIELDS } from './condition';
import { fold } from './fold';

export type TextField = (typeof TEXT_FIELDS)[number];

/** The labels that tell of a story's content: what `label:` looks at. */
export const CONTENT_FIELDS = [
	'tag',
	'warning',
	'fandom',
	'relationship',
	'character',
	'category',
	'genre',
	'rating',
] as const satisfies readonly Field[];

/** One story as rules look at it. Made once for a story and thrown away with its verdict. */
export interface View {
	readonly facts: Facts;
	readonly place: Place;
	/** The reader's position of the scanner's threshold. */
	readonly sensitivity: Sensitivity;
	/** A field's labels as they are compared, in order; names of authors also in parts. */
	labels(field: Field): readonly string[];
	/** The page's rating words on the common scale, in order; undefined for words that are no rating we know. */
	ratings(): readonly (Rating | undefined)[];
	/** Undefined where the page does not give it. */
	text(field: TextField): string | undefined;
}

/** AO3 writes `pseud (user)`; either half is the author's name. */
const BYLINE = /^(.+) \((.+)\)$/;

/** The names by which an author can be asked for. */
export function authorNames(words: string): readonly string[] {
	const [, pseud, user] = BYLINE.exec(words) ?? [];
	return pseud !== undefined && user !== undefined ? [words, pseud, user] : [words];
}

const NOTHING: readonly string[] = Object.freeze([]);

/** Looks at a story once for all rules; folds its words only when they are asked for. */
export function view(facts: Facts, place: Place, sensitivity: Sensitivity): View {
	const folded = new Map<string, readonly string[]>();
	const { story } = facts;
	let ratings: readonly (Rating | undefined)[] | undefined;
	return {
		facts,
		place,
		sensitivity,
		labels(field) {
			const known = folded.get(field);
			if (known) return known;
			const words = story.says[field]?.words;
			const labels = words ? (field === 'author' ? words.flatMap(authorNames) : words).map(fold) : NOTHING;
			folded.set(field, labels);
			return labels;
		},
		ratings() {
			ratings ??= (story.says.rating?.words ?? []).map(ratingOf);
			return ratings;
		},
		text(field) {
			const prose = field === 'title' ? story.title || undefined : story.prose.summary;
			if (prose === undefined) return undefined;
			const known = folded.get(field)?.[0];
			if (known !== undefined) return known;
			const text = fold(prose);
			folded.set(field, [text]);
			return text;
		},
	};
}
