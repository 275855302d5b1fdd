import type { LinkKnowledge } from '../../protocol/answers';
import type { KnownLinks } from './known-links';
import { addressOpenedBy, optionHref } from './link-targets';

/** A link to a chapter, and what is known of it. */
export interface KnownChapterLink {
	readonly link: HTMLElement;
	readonly known: LinkKnowledge;
}

/** Links to chapters of which something is known, the first of each alone. */
export function chapterLinks({ page, all }: KnownLinks): KnownChapterLink[] {
	const known = all();
	if (known.size === 0) return [];
	const { site, url } = page;
	const marked = new Set<string>();
	const { next } = site.links(document, url);
	return [...document.querySelectorAll<HTMLElement>('a[href],button[onclick]')].flatMap((link) => {
		if (site.cards && link.closest(site.cards)) return [];
		const href = addressOpenedBy(link, page)?.href ?? '';
		const its = known.get(href);
		// A row of a contents page has several links to its chapter; the way on is marked wherever it stands.
		if (its?.kind !== 'chapter' || (marked.has(href) && href !== next)) return [];
		marked.add(href);
		return [{ link, known: its }];
	});
}

/** A chapter of a drop-down, and what is known of it. */
export interface KnownOption {
	readonly option: HTMLOptionElement;
	readonly known: LinkKnowledge;
}

/** The chapters of a drop-down of which something is known. */
export const chaptersIn = ({ options }: HTMLSelectElement, { all }: KnownLinks): KnownOption[] =>
	[...options].flatMap((option) => {
		const its = all().get(optionHref(option.value));
		return its ? [{ option, known: its }] : [];
	});
