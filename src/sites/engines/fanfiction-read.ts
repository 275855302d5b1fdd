import { epochDate, isoDate } from '../date';
import type { Pick } from '../layout';
import { all } from '../query';
import { line, squash } from '../text';
import { type Meta, parseMeta } from './fanfiction-meta';

// FanFiction.net and FictionPress. Today's desktop (#profile_top, .z-list), the mobile site (bare text in #content,
// .bs.brb), and two old layouts in which only the link to the rating guide marks the line.

/** The lines of labels of a card; a card that strayed into another one has its own. */
const cardLines = (card: Element): Element[] =>
	all(card, '.z-padtop2, div.gray').filter((one) => one.closest(CARD) === card);

/** The element whose text holds the line that begins with the rating. */
function metaElement(root: Element): Element | undefined {
	if (root.matches(CARD)) return cardLines(root)[0];
	const known =
		root.querySelector('#profile_top span.xgray') ?? root.querySelector('a[target="rating"]')?.parentElement;
	return known ?? root.querySelector('#content') ?? undefined;
}

/** The line of labels of a card or of an opened story. */
export function meta(root: Element): Meta | undefined {
	const element = metaElement(root);
	const text = element?.textContent ?? '';
	if (element?.matches('.xgray, .gray')) return parseMeta(text);
	// The other layouts have no element of their own for the line: what stands around it is cut off.
	const at = text.indexOf('Rated:');
	return at < 0 ? undefined : parseMeta(text.slice(at, at + 1500));
}

const onMeta =
	(words: (known: Meta) => readonly (string | undefined)[]): Pick =>
	(root) => {
		const known = meta(root);
		return known && words(known);
	};

const date =
	(name: 'published' | 'updated'): Pick =>
	(root) => {
		const element = metaElement(root);
		for (const span of element?.querySelectorAll('span[data-xutime]') ?? []) {
			if (
				squash(span.previousSibling?.textContent ?? '')
					.toLowerCase()
					.endsWith(`${name}:`)
			) {
				return [epochDate(span.getAttribute('data-xutime'))];
			}
		}
		return [isoDate(new RegExp(`${name}: (\\S+)`, 'i').exec(squash(element?.textContent ?? ''))?.[1])];
	};

/** Fields of the line of labels. */
export const says = {
	rating: (root: Element) => {
		const known = meta(root)?.rating;
		// Of two lines that say different things nothing tells which one is the card's.
		const others = root.matches(CARD) ? cardLines(root).slice(1) : [];
		return known !== undefined && others.every((one) => (parseMeta(line(one))?.rating ?? known) === known)
			? [known]
			: undefined;
	},
	genre: onMeta((known) => known.genres),
	relationship: onMeta((known) => known.relationships),
	character: onMeta((known) => known.characters),
	language: onMeta((known) => [known.language]),
	status: (root: Element) => {
		const complete = meta(root)?.complete;
		return complete === undefined ? undefined : [complete ? 'Complete' : 'In-Progress'];
	},
};
/** Numbers of the line of labels. */
export const numbers = {
	words: onMeta((known) => [known.words?.toString()]),
	chapters: onMeta((known) => [known.chapters?.toString()]),
};
/** Dates come as seconds beside the words, or, on old pages, as words alone. */
export const dates = { published: date('published'), updated: date('updated') };

/** Cards of the desktop and of the mobile site; reviews share the mobile one's class and are told by their links. */
export const CARD = 'div.z-list, div.bs.brb';
/** On cards of the mobile site nothing but the address marks the title; later links lead to chapters. */
export const TITLE = 'a[href*="/s/"]';

/** The number of the story that an address names. */
export const storyIn = (text: string | null | undefined): string | undefined => /\/s\/(\d+)/.exec(text ?? '')?.[1];
/** The story's number: from the address, the line of labels, or the links of a page saved without its address. */
export const storyId = (root: Element, url: URL): string | undefined =>
	storyIn(url.pathname) ??
	meta(root)?.id ??
	storyIn(root.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
	storyIn(root.querySelector('a[href*="/r/"]')?.getAttribute('href')?.replace('/r/', '/s/'));

/** The list of a fandom names it in its address and title, not on the cards. */
export const listFandom = (root: Element): string | undefined =>
	/^(.+?) (?:FanFiction|Fanfic) Archive\b/i.exec(root.ownerDocument.title)?.[1];

/** The shelf a story stands on: the last link above it; both fandoms of a crossover. */
export const breadcrumb: Pick = (root) => {
	const links = [...root.querySelectorAll('#pre_story_links a, #content > a')].filter(
		(link) => !/\/(?:u|s|r)\//.test(link.getAttribute('href') ?? ''),
	);
	const last = links.at(-1) ?? oldCrumb(root);
	const name = line(last).replace(/ Crossover$/, '');
	return name === '' ? undefined : name.split(' + ');
};

/** The old layouts: links, then the title in bold, in one cell or box. */
const oldTitle = (root: Element): Element | undefined =>
	[...root.querySelectorAll('a[href] ~ b')].find((bold) => squash(bold.previousSibling?.textContent ?? '') === '»');
const oldCrumb = (root: Element): Element | undefined => oldTitle(root)?.previousElementSibling ?? undefined;

/** The title of an opened story, in any of the layouts. */
export const title: Pick = (root) => {
	const known = root.querySelector('#profile_top > b, #content b') ?? oldTitle(root);
	if (known) return [line(known)];
	const text = root.ownerDocument.title.replace(/^Fanfic: /, '');
	return [/^(.{0,300}?)(?: Ch(?:apter)? \d{1,5}.{0,300})?, an? .{0,300}fanfic/.exec(text)?.[1]];
};
