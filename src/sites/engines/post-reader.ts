import { line, lines, prose } from '../text';
import type { FieldVocabulary } from '../vocabulary';
import type { Post } from './fiction';
import { type Headers, readHeaders } from './header-lines';

/** How the posts of a site are marked. */
export interface PostMarks {
	/** Selector of the element around one post; what is around a text where nothing matches is `main`. */
	readonly post: string;
	/** Selectors below a post. */
	readonly text: string;
	readonly title: string;
	readonly tags?: string;
	/** Tags that stand nowhere but in the marks of the element around a post. */
	readonly marked?: (post: Element) => readonly string[];
	/** Whether all posts of a page are one story, as in a topic of a board: then this is the selector of its title. */
	readonly thread?: string;
	/** Whether an address or a page opens one post; undefined: its number of posts tells. */
	readonly opens?: (document: Document, url: URL) => boolean | undefined;
}

/** Words that say "none" or decline to say in lines above a text. */
export const POST_WORDS: { readonly warning: FieldVocabulary; readonly rating: FieldVocabulary } = {
	warning: {
		none: `none|none known|no|n/a|nothing|no warnings|no archive warnings apply|none apply|keine|keine warnungen|aucun|aucune
			|aucun avertissement|ninguno|ninguna|nenhum|nessuno|нет|なし|无`
			.split('|')
			.map((word) => word.trim()),
		withheld: [
			'chose not to warn',
			'choose not to warn',
			'author chose not to warn',
			'chose not to use archive warnings',
			'choose not to use archive warnings',
		],
	},
	rating: { withheld: ['unrated', 'not rated', 'no rating'] },
};

/** What can be read of the posts of a page. */
export interface PostReader {
	/** The element around the post that a text is of. */
	around(text: Element): Element;
	texts(root: ParentNode): Element[];
	headers(text: Element): Headers;
	/** What the site prints as tags of a post. */
	tags(around: Element): readonly string[];
	post(text: Element): Post;
	isOne(document: Document, url: URL): boolean;
	/** The text of a page that is about one post. */
	only(root: Element, url: URL): Element | undefined;
}

/** Reads posts as a site marks them; what was read of a text is kept until it grows. */
export function createPostReader({ post, text, title, tags, marked, thread, opens }: PostMarks): PostReader {
	const known = new WeakMap<Element, { readonly length: number; readonly headers: Headers; readonly lines: string }>();
	const words = (element: Element) => {
		const length = element.textContent?.length ?? 0;
		const before = known.get(element);
		if (before?.length === length) return before;
		const all = prose(element);
		const now = { length, lines: all, headers: readHeaders(all) };
		known.set(element, now);
		return now;
	};
	const reader: PostReader = {
		around: (element) => element.closest(post) ?? element.closest('main') ?? element.ownerDocument.documentElement,
		texts: (root) => [...root.querySelectorAll(text)],
		headers: (element) => words(element).headers,
		tags(around) {
			const shown = tags ? lines(around, tags) : [];
			return shown.length > 0 ? shown : (marked?.(around) ?? []);
		},
		post(element) {
			const around = reader.around(element);
			return {
				text: element,
				title: line(around.querySelector(title)),
				tags: reader.tags(around),
				...words(element),
			};
		},
		isOne: (document, url) => opens?.(document, url) ?? (thread !== undefined || reader.texts(document).length === 1),
		only(root, url) {
			const document = root.ownerDocument;
			const texts = reader.texts(document);
			return reader.isOne(document, url) && (thread === undefined || texts.length === 1) ? texts[0] : undefined;
		},
	};
	return reader;
}
