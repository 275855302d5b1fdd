import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { Layout, Pick } from '../layout';
import { all, first, ownFirst } from '../query';
import { line } from '../text';
import { unlessLeftOut } from '../unless-mentioned';
import { unnumbered } from '../unnumbered-address';

// The head of a story, the rows of its chapters and the rows of lists are laid out alike. What is rated NC-17 is
// blocked for guests: it has the class `blocked`, all its labels, and no link in its heading. A chapter's page shows
// the chapter's own labels.

const storyIn = (address: string | null | undefined): string | undefined => /\/story\/(\d+)/.exec(address ?? '')?.[1];
const hrefOf = (root: ParentNode, selector: string): string | undefined =>
	first(root, selector)?.getAttribute('href') ?? undefined;

/** Below a card, or below a page: the head of the story, not the rows of its chapters. */
const headOf = (root: Element): Element | null =>
	root.matches('li') ? root : root.querySelector('#story > .storylist');

const CARD = 'ul.storylist > li';
const metaAt = (root: Element): Element | null | undefined =>
	root.matches('li') ? ownFirst(root, '.meta', 'li') : headOf(root)?.querySelector('.meta');

/** `Category: X - Rating: R - Genres: Drama,Horror - Characters: A - Published: 2020-01-02 - 1,234 words - Complete` */
const metaOf = (root: Element): string[] | undefined => {
	const meta = metaAt(root);
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
/** Two separators with nothing between them: a block of the line was put somewhere else, and what it said is unknown. */
const HOLE = /- -/;
/** Left out where there is none. */
const several =
	(name: string): Pick =>
	(root) => {
		const meta = metaAt(root);
		const words = (named(root, name) ?? '').split(/ ?, ?/).filter((word) => word !== '');
		return meta && (words.length > 0 || !HOLE.test(line(meta))) ? words : undefined;
	};

const says: Layout['says'] = {
	rating: one('Rating'),
	warning: (root) => {
		const head = headOf(root);
		const meta = metaAt(root);
		if (!head || !meta) return undefined;
		const marks = [...meta.querySelectorAll('.story-warnings a[title]')];
		const found = marks.map((mark) => mark.getAttribute('title') ?? '');
		if (found.length === 0 && HOLE.test(line(meta))) return undefined;
		return unlessLeftOut(found, head, /warnings:|\[[!?A-Z]{1,2}\]/i, '.summary');
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
const titleOf = (card: Element): string => line(ownFirst(card, TITLE, 'li'));
const LINK = 'h4 a';
/** By its own title; a blocked one has no link. A heading that strayed in with its author is of another story. */
const cardStory = (card: Element): string | undefined =>
	all(card, '.author').length > 1
		? undefined
		: storyIn(ownFirst(card, TITLE, 'li')?.querySelector('a')?.getAttribute('href'));
const address = (id: string | undefined, url: URL): string | undefined => id && new URL(`/story/${id}`, url).href;

export default defineSite({
	id: 'ficwad',
	name: 'FicWad',
	matches: ['*://ficwad.com/*', '*://www.ficwad.com/*'],
	optional: true,
	seen: '2026-12-01: 5 saved pages',
	examples: ['https://ficwad.com/story/12345', 'https://www.ficwad.com/story/12345'],
	words: { rating: { known: /^(?:g|pg|pg-13|r|nc-17)$/i } },
	card: {
		at: CARD,
		link: `${LINK}, ${TITLE}`,
		id: (card) =>
			cardStory(card) ?? unnumbered([line(first(card, '.author a')), titleOf(card)].filter(Boolean).join('/')),
		title: TITLE,
		url: (card, url) => address(cardStory(card), url),
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
	// A chapter has a number of its own, and nothing tells it from a story's.
	leadsTo: destinationPattern(/^\/story\/\d{1,12}\/?(?:$|\?)/),
	chapter: (text, url) => {
		const id = storyIn(url.pathname);
		const title = line(text.ownerDocument.querySelector('.chapterlist option[selected]')).replace(/^\d{1,4}\. /, '');
		return { ...(id ? { id } : {}), ...(title ? { title } : {}) };
	},
	links: { contents: (root) => root.querySelector(INDEX)?.getAttribute('value') ?? undefined },
});
