import type { Field } from '../../core/story';
import type { FieldReader, Layout } from '../layout';
import { line, lines, prose } from '../text';
import { namesFiction, readsLikeStory } from './fiction';
import { type Headers, readHeaders, tellsOfStory } from './header-lines';
import type { PostMarks, PostReader } from './post-reader';

/** How posts in lists are marked. */
export interface PostCard {
	/** Selector of what is covered. */
	readonly at: string;
	/** Selectors below it: of its link, and of what of the text is there. */
	readonly link: string;
	readonly excerpt: string;
}

/** Fields that lines above a text tell, beside the rating and tags. */
export const TOLD = ['warning', 'genre', 'fandom', 'relationship', 'character', 'language', 'status'] as const;

/** One word as a list; undefined for none: no place for it. */
export const listed = (word: string | undefined): string[] | undefined => (word ? [word] : undefined);
/** Words, or undefined for none: a post without tags does not say that it needs none. */
export const some = (words: readonly string[]): readonly string[] | undefined => (words.length > 0 ? words : undefined);

interface CardMarks extends PostMarks {
	readonly card: PostCard;
	readonly categories?: string;
	readonly author?: string;
	readonly rating?: (post: Element) => string | undefined;
}

/** A post in a list, as far as it is a story: its tags, and the lines above its text as far as they are there. */
export function postCard(
	reader: PostReader,
	marks: CardMarks,
): Layout & { readonly at: string; readonly link: string } {
	const { at, link, excerpt } = marks.card;
	const { title, categories, author, rating } = marks;
	const hrefOf = (one: Element) => one.querySelector(link)?.getAttribute('href') ?? undefined;
	const headers = (one: Element): Headers => {
		const words = prose(one.querySelector(excerpt)).slice(0, 2000);
		// Excerpts run the lines of a post together.
		return readHeaders(words, !words.includes('\n'));
	};
	const told =
		(field: Field): FieldReader =>
		(one) =>
			headers(one).says[field];
	const isStory = (one: Element): boolean => {
		const labels = [...reader.tags(one), ...(categories ? lines(one, categories) : [])];
		const full = reader.texts(one)[0];
		return (
			labels.some(namesFiction) ||
			tellsOfStory(headers(one)) ||
			(full !== undefined && readsLikeStory({ ...reader.post(full), title: line(one.querySelector(title)) }))
		);
	};
	return {
		at,
		link,
		id(one, url) {
			const document = one.ownerDocument;
			// The opened post itself is no card; what recommends others beside it is.
			if (reader.isOne(document, url) && one.contains(reader.texts(document)[0] ?? null)) return undefined;
			if (!isStory(one)) return undefined;
			const to = hrefOf(one);
			if (!to || !URL.canParse(to, url)) return line(one.querySelector(title)) || undefined;
			const { host, pathname } = new URL(to, url);
			return host + pathname;
		},
		title,
		url: hrefOf,
		says: {
			rating: (one) => listed(rating?.(one)) ?? headers(one).says.rating,
			tag: (one) => some([...reader.tags(one), ...(headers(one).says.tag ?? [])]),
			...(author ? { author: (one: Element) => listed(line(one.querySelector(author))) } : {}),
			...(categories ? { category: categories } : {}),
			...Object.fromEntries(TOLD.map((field) => [field, told(field)])),
		},
	};
}
