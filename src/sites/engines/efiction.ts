import { defineSite } from '../define';
import type { Site } from '../site';
import { line } from '../text';
import { chapterOf, storyNotes } from './efiction-chapter';
import { blockOf, headings, isAuthor, SERIES_LINK, STORY_LINK, seriesHeading, sid, titleId } from './efiction-links';
import { NONE } from './efiction-names';
import {
	BOX,
	CARD,
	cardHeading,
	cardId,
	gateOf,
	gateTitle,
	openedHeading,
	openedStory,
	readCard,
	readOpened,
	TEXT,
	tellsMuch,
} from './efiction-story';

// eFiction: https://github.com/e107inc/eFiction. Every archive has a skin of its own, which moves and drops things and
// may speak any language; addresses stay, and so do the words of labels. The reading view usually repeats none of them.

function storyUrl(id: string | undefined, url: URL): string | undefined {
	const series = id?.split('series-')[1];
	return id && new URL(series ? `viewseries.php?seriesid=${series}` : `viewstory.php?sid=${id}`, url).href;
}

const openedId = ({ ownerDocument }: Element, url: URL): string | undefined =>
	sid(url.search) ??
	openedHeading(ownerDocument, url)?.id ??
	sid(gateOf(ownerDocument, url)?.querySelector('a[href*="sid="]')?.getAttribute('href')) ??
	sid(ownerDocument.querySelector(`.jumpmenu a[href*="sid="]`)?.getAttribute('href'));

const titleOf = (card: Element): string =>
	line(
		cardHeading(card)?.link ??
			[...card.querySelectorAll(STORY_LINK)].find((link) => titleId(link)) ??
			seriesHeading(card)?.link,
	);

interface EFiction {
	readonly id: string;
	/** As its pages give it. */
	readonly name: string;
	/** None: any archive of the software that is known by nothing but its structure. */
	readonly hosts: readonly string[];
	/** Folder of the archive on its host. */
	readonly path?: string;
	readonly seen?: string;
}

/** An archive that runs eFiction. */
export const efiction = ({ id, name, hosts, path = '/', seen }: EFiction): Site =>
	defineSite({
		id,
		name,
		engine: 'efiction',
		matches: hosts.map((host) => `*://${host}${path}*`),
		optional: true,
		seen: seen ?? false,
		examples: hosts.map((host) => `https://${host}${path}viewstory.php?sid=1234&chapter=2`),
		words: {
			warning: { none: NONE },
			character: { none: NONE },
			genre: { none: NONE },
			category: { none: NONE },
			relationship: { none: NONE },
			tag: { none: NONE },
		},
		card: {
			at: CARD,
			link: `${STORY_LINK}, ${SERIES_LINK}`,
			id: cardId,
			title: (card) => [titleOf(card)],
			url: (card, url) => storyUrl(cardId(card), url),
			says: {},
			walk: readCard,
			strays,
		},
		story: {
			at: openedStory,
			id: openedId,
			title: '#pagetitle',
			url: (root, url) => storyUrl(openedId(root, url), url),
			says: {},
			walk({ ownerDocument }, url) {
				const read = readOpened(ownerDocument, url);
				const notes = storyNotes(ownerDocument);
				return notes ? { ...read, prose: { ...read.prose, notes: () => [notes] } } : read;
			},
		},
		gate: {
			at: gateOf,
			layout: {
				id: openedId,
				title: ({ ownerDocument }, url) => [gateTitle(ownerDocument, gateOf(ownerDocument, url))],
				url: (root, url) => storyUrl(openedId(root, url), url),
				says: {},
				prose: { notes: '.errortext, .errormsg' },
			},
		},
		text: TEXT,
		chapter: chapterOf,
		links: { previous: '#prev a, a.prev', next: '#next a, a.next', contents: 'a[href*="index=1"]' },
		leadsTo({ pathname, search }) {
			const story = pathname.endsWith('/viewstory.php') ? sid(search) : undefined;
			const chapter = /[?&]chapter=(\d{1,6})/.exec(search)?.[1];
			return story ? { story, ...(chapter && { chapter }) } : undefined;
		},
		kind: (document, url) =>
			openedStory(document, url) || gateOf(document, url) ? 'story' : isList(document, url) ? 'list' : 'other',
		looksLike: (document) => isEFiction(document) && (hosts.length === 0 || isNamed(document, name)),
	});

/** Titles in boxes that no skin of ours names: each with the largest element around it that holds nothing else. */
function strays(document: Document, url: URL): readonly Element[] {
	const opened = openedStory(document, url) ? openedHeading(document, url)?.link : undefined;
	const found = headings(document)
		.filter(({ link }) => link !== opened && !link.closest('#pagetitle, nav'))
		.filter(({ link }) => !inCard(link))
		.map(blockOf);
	return [...new Set(found)].filter(
		(block) => block.querySelector('a') && [...block.querySelectorAll('a')].some(isAuthor),
	);
}

function inCard(link: Element): boolean {
	for (let at = link.closest(CARD); at; at = at.parentElement?.closest(CARD) ?? null) if (cardId(at)) return true;
	return false;
}

/** Pages that list what stories can be looked for by. */
const INDEX = /[?&]type=(?:categories|ratings|characters|class)$/;

/** A page is a list for what is its own: what stands in boxes beside every page makes none, but on the first page. */
function isList(document: Document, url: URL): boolean {
	const cards = [...document.querySelectorAll(CARD)];
	const main = cards.filter((card) => !card.matches(BOX));
	if (main.some((card) => cardId(card) || card.querySelector('a[href*="viewseries.php"]'))) return true;
	const first = /\/(?:index\.php)?$/.test(url.pathname);
	if (first) return cards.some(cardId) || strays(document, url).length > 0;
	if (/\/(?:authors|user|reviews|contact|viewpage|news)\.php$/.test(url.pathname)) return false;
	// Boxes beside every page tell little more than a title; a list tells what its stories are.
	const found = strays(document, url);
	return (!INDEX.test(url.search) && found.some(tellsMuch)) || new Set(found.map(cardId)).size > 3;
}

/** Addresses of the software; a page with links to two kinds of them is one of its pages. */
const ADDRESSES = [
	'viewstory.php?',
	'viewuser.php?',
	'browse.php?type=',
	'authors.php?',
	'viewseries.php?',
	'toplists.php',
	'user.php?action=',
	'reviews.php?type=',
];
const isEFiction = (document: Document): boolean =>
	document.querySelector('#pagetitle a[href*="viewstory.php?sid="]') !== null ||
	ADDRESSES.filter((address) => document.querySelector(`a[href*="${address}"]`)).length > 1;

/** Whether an archive's pages carry its name, where the software puts it. */
const isNamed = (document: Document, name: string): boolean =>
	document.title.includes(name) ||
	line(document.querySelector('#sitename')).includes(name) ||
	(document.querySelector('link[rel="alternate"][title]')?.getAttribute('title') ?? '').startsWith(name);
