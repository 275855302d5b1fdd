import type { Field, Reading } from '../../core/story';
import { defineSite } from '../define';
import type { FieldReader, SiteData } from '../layout';
import type { Site } from '../site';
import { line, lines } from '../text';
import { reading } from '../vocabulary';
import { readsLikeStory } from './fiction';
import type { Headers } from './header-lines';
import { listed, type PostCard, postCard, some, TOLD } from './post-card';
import { createPostReader, POST_WORDS, type PostMarks } from './post-reader';

// Blogs, journals and boards: a page holds one post or several, each a text with labels of its own, and a post may be
// anything. One that is open is a story if it reads like one; where there are several, the page is a list of them.
// Every text is covered either way: what kind of page it is decides what we call it, not what is shown unread.

interface Posts extends PostMarks {
	readonly id: string;
	readonly name: string;
	readonly engine?: string;
	readonly matches: readonly string[];
	readonly examples: readonly string[];
	readonly seen?: Site['seen'];
	/** Categories, which say what a blog is about more than what a post is. */
	readonly categories?: string;
	readonly author?: string;
	/** Posts in lists, as far as they are stories. */
	readonly card?: PostCard;
	/** Posts in lists where every one counts, story or not. */
	readonly cards?: SiteData['card'];
	/** A rating or content label that the site itself prints on a post. */
	readonly rating?: (post: Element) => string | undefined;
	/** Selector of what readers say under a post; see `SiteData`. */
	readonly comments?: string;
	/** A page that asks before a post is shown: its selector, and of its words. */
	readonly gate?: { readonly at: string; readonly title: string; readonly words: string };
	/** Addresses of single posts: there any text that looks like one is covered, in whatever theme. */
	readonly leadsTo?: SiteData['leadsTo'];
	readonly links?: { readonly previous?: string; readonly next?: string; readonly contents?: string };
}

/** Posts of a topic that are looked at to tell whether it is a story. */
const ENOUGH = 8;

/** A site whose pages hold posts. */
export function posts(data: Posts): Site {
	const { id, name, engine, matches, examples, seen = false, text, title, links } = data;
	const { categories, author, card, cards, thread, rating, gate, leadsTo, comments } = data;
	const reader = createPostReader(data);
	const list = card?.at ?? cards?.at;
	const pageId = (_: Element, url: URL) => url.host + url.pathname + url.search;

	/** What the page's only post says; of several, each says it for itself. */
	const oneOf =
		(say: (post: Element, headers: Headers) => readonly (string | undefined)[] | undefined): FieldReader =>
		(root, url) => {
			const one = reader.only(root, url);
			return one && say(reader.around(one), reader.headers(one));
		};
	const says: Partial<Record<Field, FieldReader>> = {
		rating: oneOf((one, headers) => listed(rating?.(one)) ?? headers.says.rating),
		tag: oneOf((one, headers) => some([...reader.tags(one), ...(headers.says.tag ?? [])])),
		author: author
			? (root) => listed(line(reader.around(reader.texts(root)[0] ?? root).querySelector(author)))
			: oneOf((_, headers) => headers.says.author),
	};
	for (const field of TOLD) says[field] = oneOf((_, headers) => headers.says[field]);
	if (categories) says.category = oneOf((one, headers) => some(lines(one, categories)) ?? headers.says.category);

	/** Everything that a post says of itself. */
	const labelsOf = (one: Element, { says: told }: Headers): Reading | undefined => {
		const warning = told.warning && reading(told.warning, POST_WORDS.warning);
		const all = [
			...(listed(rating?.(one)) ?? []),
			...reader.tags(one),
			...(told.rating ?? []),
			...(warning?.words ?? []),
		];
		const withheld = warning?.withheld ?? false;
		return all.length > 0 || withheld ? { ...reading(all), withheld } : undefined;
	};

	return defineSite({
		...{ id, name, matches, examples, seen, text, optional: true, words: POST_WORDS },
		...(engine ? { engine } : {}),
		...(comments ? { comments } : {}),
		...(card ? { card: postCard(reader, { ...data, card }) } : cards ? { card: cards } : {}),
		story: {
			at: text,
			id: pageId,
			title(root, url) {
				const one = thread === undefined ? reader.only(root, url) : undefined;
				return [line(one ? reader.around(one).querySelector(title) : root.querySelector(thread ?? 'title'))];
			},
			url: (_, url) => url.href,
			says,
			prose: {
				summary: oneOf((_, headers) => listed(headers.summary)),
				notes: oneOf((_, headers) => listed(headers.notes)),
			},
		},
		...(gate && {
			gate: { at: gate.at, layout: { id: pageId, title: gate.title, says: {}, prose: { notes: gate.words } } },
		}),
		kind(document, url) {
			if (gate && document.querySelector(gate.at)) return 'story';
			const texts = reader.texts(document);
			if (texts.length > 0 && (!list || reader.isOne(document, url))) {
				return texts.slice(0, ENOUGH).some((one) => readsLikeStory(reader.post(one))) ? 'story' : 'other';
			}
			return texts.length > 0 || (list && document.querySelector(list)) ? 'list' : 'other';
		},
		chapter(element) {
			const one = reader.around(element);
			const heading = line(one.querySelector(title));
			const labels = labelsOf(one, reader.headers(element));
			return { ...(heading ? { title: heading } : {}), ...(labels ? { warning: labels } : {}) };
		},
		...(links ? { links } : {}),
		...(leadsTo ? { leadsTo } : {}),
	});
}
