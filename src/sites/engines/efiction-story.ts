import type { Layout } from '../layout';
import { line, proseOf } from '../text';
import { labelled } from './efiction-labels';
import { lines } from './efiction-lines';
import { type Heading, headings, STORY_LINK, seriesHeading, sid, titleId } from './efiction-links';
import { isNone, readLines } from './efiction-read';

/** Boxes that hold one story each; what holds several, or none, is no card. The last ones stand beside other things. */
export const BOX = '.recentstory, .randomstory, .featuredstory';
/** Boxes that never hold more than one story. */
const ONE = '.listbox, .recentbox, .showcase, .inprogress';
/** Selector of all that may be a card. */
export const CARD = `.listbox, .block, .recentbox, .showcase, .inprogress, ${BOX}`;
/** Selector of story text. The last is what the software itself puts around a text, for skins that name nothing. */
export const TEXT = '#story, div.chapter, span[style^="font-size:"]:not(#story *, .chapter *)';

/** The page that asks before a story of certain ratings, in the words that the archive chose for them. */
const GATE = '.errortext a[href*="warning="], .errortext a[href*="ageconsent="], .errormsg a[href*="warning="]';

/** Pages of the software that never open a story. */
const NO_STORY =
	/\/(?:authors|beta|browse|contact|index|member|news|report|reviews|rss|search|series|toplists|user|viewpage|viewseries|viewuser)\.php$/;

/** The title of the one story that a card holds; undefined: it holds several, or none, or only an inner card has it. */
export function cardHeading(card: Element): Heading | undefined {
	const found = headings(card);
	const [heading] = found;
	if (!heading || found.some(({ id }) => id !== heading.id)) return undefined;
	const inner = heading.link.closest(CARD);
	return inner === card || !inner || !card.contains(inner) ? heading : undefined;
}

/** A card's story number; some skins name no author. What holds no story may be a series. */
export function cardId(card: Element): string | undefined {
	const heading = cardHeading(card);
	if (heading) return heading.id;
	if (headings(card).length > 0 || card.querySelector(CARD)) return undefined;
	const ids = new Set([...card.querySelectorAll(STORY_LINK)].map(titleId).filter((id) => id !== undefined));
	return ids.size > 0 ? (ids.size === 1 ? [...ids][0] : undefined) : seriesHeading(card)?.id;
}

/** Whether an element is a card of its own, beside the story that is open. */
const isCard = (element: Element): boolean => element.matches(CARD) && cardId(element) !== undefined;

/**
 * The heading of the page's own story: in the page's title, or in a headline outside of every card. What the address
 * does not name is another story's.
 */
export function openedHeading(document: Document, { search }: URL): Heading | undefined {
	const all = headings(document)
		.filter(({ id }) => id === (sid(search) ?? id))
		.filter(({ link }) => link.closest('#pagetitle, h1, h2, h3, .title, .storytitle'));
	const titled = all.find(({ link }) => link.closest('#pagetitle, h1'));
	return titled ?? all.find(({ link }) => ![...cardsAround(link)].some(isCard));
}

function* cardsAround(link: Element): Generator<Element> {
	for (let at = link.closest(CARD); at; at = at.parentElement?.closest(CARD) ?? null) yield at;
}

/** The question that stands before a story, or that it is for members; undefined elsewhere. */
export function gateOf(document: Document, url: URL): Element | null {
	const asked = document.querySelector(GATE);
	if (asked) return asked.closest('.errortext, .errormsg');
	const error = document.querySelector('.errortext, .errormsg');
	return error && gateTitle(document, error) !== '' && isStoryAddress(url) ? error : null;
}

/** What a headline stands in, if it is less than the page. */
const around = ({ parentElement }: Element): Element | null =>
	parentElement?.localName === 'body' ? null : parentElement;

/** The title above a question; skins have it in the page's title, or in a headline without a link just before. */
export function gateTitle(document: Document, question: Element | null): string {
	const title = document.querySelector('#pagetitle');
	if (title || !question) return line(title);
	const before = [...document.querySelectorAll('h1, h2, h3')].filter(
		(one) => one.compareDocumentPosition(question) & 4 && !one.closest('nav, #header, #menu'),
	);
	const last = before.at(-1);
	const own = last && (last.nextElementSibling?.contains(question) || around(last)?.contains(question));
	return own && !last.querySelector('a') ? line(last) : '';
}

const isStoryAddress = ({ pathname, search }: URL): boolean =>
	pathname.endsWith('/viewstory.php') && sid(search) !== undefined;

/** What shows that a story is open: its text, or its title as the page's own. */
export function openedStory(document: Document, url: URL): Element | null {
	if (NO_STORY.test(url.pathname)) return null;
	return document.querySelector(TEXT) ?? (gateOf(document, url) ? null : (openedHeading(document, url)?.link ?? null));
}

/** What is never part of a story's own labels. */
const ASIDE = '#infoblock, [id^="infoblock"], form, nav, .notes, .jumpmenu';

/** The largest part of the page that holds the opened story's title and no other story's. */
function regionOf({ link }: Heading): Element {
	let region: Element = link;
	for (let at = link.parentElement; at; at = at.parentElement) {
		if (headings(at).some((other) => other.link !== link)) break;
		region = at;
	}
	return region;
}

/** What an opened story says of itself: the labels that follow its title, and none of any other story's. */
export function readOpened(document: Document, url: URL): Partial<Omit<Layout, 'id' | 'walk'>> {
	const heading = openedHeading(document, url);
	if (!heading || NO_STORY.test(url.pathname))
		return { title: '#pagetitle', says: {}, numbers: {}, dates: {}, prose: {} };
	const without = (element: Element): boolean =>
		element.matches(TEXT) || (element.matches(ASIDE) && !element.contains(heading.link)) || isCard(element);
	const read = readLines(lines(regionOf(heading), without, heading.link), heading, false);
	const summary = proseOf(document, '.summarytext');
	const prose = summary && !read.prose?.summary ? { ...read.prose, summary: () => [summary] } : read.prose;
	return { ...read, ...(prose && { prose }), title: () => [line(heading.link)] };
}

/** What a card says of its story. */
export function readCard(card: Element): Partial<Omit<Layout, 'id' | 'walk'>> {
	const heading = cardHeading(card);
	const without = (element: Element): boolean => element !== card && isCard(element);
	const series = heading ? undefined : seriesHeading(card);
	const read = readLines(lines(card, without), heading ?? series, true);
	// A series that warns of nothing may hold stories that do.
	if (series && cardId(card) === series.id) return withoutNone(read, card);
	// A title that strayed into the box of another story: what is "none" there may be the other's.
	const strayed = !card.matches(CARD) && card.closest(ONE);
	return strayed || holdsOther(card) ? withoutNone(read, card) : read;
}

/** Whether labels of another story strayed into a card: the link to that one's contents stands among them. */
const holdsOther = (card: Element): boolean =>
	[...card.querySelectorAll('a[href*="index=1"]')].some((link) => sid(link.getAttribute('href')) !== cardId(card));

/** Whether a block has the labels of a list, and not only what a box beside other things has. */
export const tellsMuch = (block: Element): boolean =>
	labelled(lines(block, () => false)).filter(({ name, sure }) => sure && name !== 'none').length > 2;

/** What was read, but for warnings that are "none". */
function withoutNone(read: ReturnType<typeof readLines>, card: Element): ReturnType<typeof readLines> {
	const { warning, ...says } = read.says ?? {};
	const said = typeof warning === 'function' ? warning(card, new URL(card.baseURI)) : undefined;
	return said?.every((word) => word && isNone(word)) ? { ...read, says } : read;
}
