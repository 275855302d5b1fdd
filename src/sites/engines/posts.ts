import type { Reading } from '../../core/story';
import { defineSite } from '../define';
import type { Site } from '../site';
import { line, lines } from '../text';
import { reading } from '../vocabulary';

// Blogs, journals and boards: a page holds one post or several, each a text with labels of its own. The page as
// a whole is the opened story; each post is a chapter of it, and what its labels say counts for that post.

interface Posts {
	readonly id: string;
	readonly name: string;
	readonly engine?: string;
	readonly matches: readonly string[];
	readonly examples: readonly string[];
	/** Selector of the element around one post. */
	readonly post: string;
	/** Selectors below a post. */
	readonly text: string;
	readonly title: string;
	readonly tags?: string;
	readonly author?: string;
	/** Title of the whole page, where it is not that of its only post. */
	readonly pageTitle?: string;
	/** A rating or content label that the site itself prints on a post. */
	readonly rating?: (post: Element) => string | undefined;
	/** A page that asks before a post is shown: its selector, and of its words. */
	readonly gate?: { readonly at: string; readonly title: string; readonly words: string };
	readonly links?: { readonly previous?: string; readonly next?: string; readonly contents?: string };
}

const listed = (word: string | undefined): string[] | undefined => (word ? [word] : undefined);

/** A site whose pages hold posts. */
export function posts({ post, text, title, tags, author, pageTitle, rating, gate, links, ...site }: Posts): Site {
	const only = (root: ParentNode): Element | undefined => {
		const all = root.querySelectorAll(post);
		return all.length === 1 ? all[0] : undefined;
	};
	/** Labels of the page's only post count for the page; of several, each for its own. */
	const oneOf = <T>(root: ParentNode, read: (one: Element) => T): T | undefined => {
		const one = only(root);
		return one && read(one);
	};
	const labelsOf = (one: Element): Reading | undefined => {
		const rated = rating?.(one);
		const found = [...(rated ? [rated] : []), ...(tags ? lines(one, tags) : [])];
		return found.length > 0 ? reading(found) : undefined;
	};
	return defineSite({
		...site,
		optional: true,
		seen: false,
		story: {
			at: text,
			id: (_, url) => url.host + url.pathname + url.search,
			title: (root) => {
				const one = only(root);
				return [one && !pageTitle ? line(one.querySelector(title)) : line(root.querySelector(pageTitle ?? 'title'))];
			},
			url: (_, url) => url.href,
			says: {
				...(tags ? { tag: (root: Element) => oneOf(root, (one) => lines(one, tags)) } : {}),
				...(rating ? { rating: (root: Element) => oneOf(root, (one) => listed(rating(one))) } : {}),
				...(author ? { author: (root: Element) => listed(line(root.querySelector(post)?.querySelector(author))) } : {}),
			},
		},
		...(gate
			? {
					gate: {
						at: gate.at,
						layout: {
							id: (_: Element, url: URL) => url.host + url.pathname + url.search,
							title: gate.title,
							says: {},
							prose: { notes: gate.words },
						},
					},
				}
			: {}),
		text,
		chapter(element) {
			const one = element.closest(post);
			const name = line(one?.querySelector(title));
			const labels = one ? labelsOf(one) : undefined;
			return { ...(name ? { title: name } : {}), ...(labels ? { warning: labels } : {}) };
		},
		...(links ? { links } : {}),
	});
}
