import { defineSite } from '../define';
import type { Layout, Pick } from '../layout';
import { first } from '../query';
import { line } from '../text';
import { unnumbered } from '../unnumbered';

// The head of a story, the rows of its chapters and the rows of lists are laid out alike. What is rated NC-17 is
// blocked for guests: it has the class `blocked`, all its labels, and no link in its heading. A chapter's page shows
// the chapter's own labels.

const storyIn = (address: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(address ?? '')?.[1];
const hrefOf = (root: ParentNode, selector: string): string | undefined =>
	first(root, selector)?.getAttribute('href') ?? undefined;

/** Below a card, or below a page: the head of the story, not the rows of its chapters. */
const headOf = (root: Element): Element | null =>
	root.matches('li') ? root : root.querySelector('#story > .storylist');

/** `Category: X - Rating: R - Genres: Drama,Horror - Characters: A - Published: 2020-01-02 - 1,234 words - Complete` */
const metaOf = (root: Element): string[] | undefined => {
	const meta = headOf(root)?.querySelector('.meta');
	return meta ? line(meta).slice(0, 2000).split(' - ') : undefined;
};
const named = (root: Element, name: string): string | undefined =>
	metaOf(root)
		?.find((part) => part.trim().startsWith(`${name}:`))
		?.trim()
		.slice(name.length + 1)
		.trim();
const one =
	(name: string): Pick =>
	(root) => {
		const value = named(root, name);
		return value ? [value] : undefined;
	};
/** Left out where there is none. */
const several =
	(name: string): Pick =>
	(root) =>
		metaOf(root) && (named(root, name) ?? '').split(/ ?, ?/).filter((word) => word !== '');

const says: Layout['says'] = {
	rating: one('Rating'),
	warning: (root) => {
		const meta = headOf(root)?.querySelector('.meta');
		return meta
			? [...meta.querySelectorAll('.story-warnings a[title]')].map((mark) => mark.getAttribute('title') ?? '')
			: undefined;
	},
	category: (root) => {
		const found = [...(headOf(root)?.querySelectorAll('.meta a[href*="/category/"]') ?? [])].map(line);
		return found.length > 0 ? found : undefined;
	},
	genre: several('Genres'),
	character: several('Characters'),
	status: (root) => {
		const parts = metaOf(root);
		return parts && [parts.at(-1)?.trim() === 'Complete' ? 'Complete' : 'In Progress'];
	},
	author: (root) => [line(headOf(root)?.querySelector('.author a'))],
};
const numbers: Layout['numbers'] = {
	words: (root) => [metaOf(root)?.find((part) => part.trim().endsWith(' words'))],
	chapters: one('Chapters'),
};
const dates: Layout['dates'] = { published: one('Published'), updated: one('Updated') };

/** A page's chapters are chosen from a list that begins with the story itself. */
const INDEX = '.chapterlist option[value^="/story/"]';
const indexOf = (root: ParentNode): string | undefined =>
	storyIn(root.querySelector(INDEX)?.getAttribute('value')) ?? storyIn(hrefOf(root, '#story > h2 a[href*="/story/"]'));
const TITLE = 'h4';
const titleOf = (card: Element): string => line(first(card, TITLE));
const LINK = 'h4 a';
const address = (id: string | undefined, url: URL): string | undefined => id && new URL(`/story/${id}`, url).href;

export default defineSite({
	id: 'ficwad',
	name: 'FicWad',
	matches: ['*://ficwad.com/*', '*://www.ficwad.com/*'],
	optional: true,
	seen: '2026-11-30: 5 saved pages',
	examples: ['https://ficwad.com/story/12345', 'https://www.ficwad.com/story/12345'],
	card: {
		at: 'ul.storylist > li',
		link: `${LINK}, ${TITLE}`,
		id: (card) =>
			storyIn(hrefOf(card, LINK)) ??
			unnumbered([line(first(card, '.author a')), titleOf(card)].filter(Boolean).join('/')),
		title: TITLE,
		url: (card, url) => address(storyIn(hrefOf(card, LINK)), url),
		says,
		numbers,
		dates,
		prose: { summary: '.summary' },
	},
	story: {
		at: '#story',
		id: (root, url) => indexOf(root) ?? storyIn(hrefOf(root, '#story > .storylist h4 a')) ?? storyIn(url.pathname),
		title: (root) => [
			line(root.querySelector('#story > h2 a[href*="/story/"]')) || line(root.querySelector('#story > .storylist h4')),
		],
		url: (root, url) => address(indexOf(root) ?? storyIn(url.pathname), url),
		says,
		numbers,
		dates,
		prose: { summary: '#story > .storylist .summary' },
	},
	text: '#storytext',
	chapter: (text, url) => {
		const id = storyIn(url.pathname);
		const title = line(text.ownerDocument.querySelector('.chapterlist option[selected]')).replace(/^\d{1,4}\. /, '');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: { contents: (root) => root.querySelector(INDEX)?.getAttribute('value') ?? undefined },
});
