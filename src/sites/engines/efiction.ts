import { defineSite } from '../define';
import { listAfter, textAfter } from '../labels';
import type { Layout, Reader } from '../layout';
import type { Site } from '../site';
import { line, proseOf } from '../text';

// eFiction: https://github.com/e107inc/eFiction (default_tpls). Every archive has a skin of its own, which moves
// and drops things; the labels' words stay. The reading view usually repeats none of them.

const LABEL = '.label, .listbox > b';
const list = (name: RegExp): Reader => listAfter(LABEL, name);
/** Where the software has nothing to list it writes "None": an empty place says nothing. */
const written =
	(read: Reader): Reader =>
	(root, url) => {
		const found = read(root, url);
		return found && found.length > 0 ? found : undefined;
	};
const text = (name: RegExp): Reader => textAfter(LABEL, name, (found) => found.replace(/\s*[[•].*$/, ''));

/** In lists the rating stands in the title line: `A Title by Someone Rated: R [Reviews - 3]`. */
const rating: Reader = (root, url) => {
	const known = text(/^(?:rated|rating)$/)(root, url);
	if (known) return known;
	const inTitle = /\bRat(?:ed|ing):\s*([^[•|]{1,60}?)\s*(?:[[•|]|$)/.exec(
		line(root.querySelector('.listbox > .title, .title')),
	);
	return inTitle?.[1] ? [inTitle[1]] : undefined;
};

const status: Reader = (root, url) => {
	const said = text(/^completed$/)(root, url)?.[0];
	if (said === undefined) return undefined;
	return [/^(?:yes|complete)/i.test(said) ? 'Complete' : 'In Progress'];
};

const says: Layout['says'] = {
	rating,
	warning: written(list(/^(?:content |story |adult )?(?:warnings?|advisory)(?:\(s\))?$/)),
	category: list(/^categor(?:y|ies)$/),
	genre: list(/^genres?$|^genre\(s\)$/),
	character: list(/^characters?$/),
	relationship: list(/^(?:pairings?|relationships?|ships?)$/),
	tag: list(/^(?:tags?|story tags|themes?|story type)$/),
	language: text(/^language$/),
	status,
};
const numbers: Layout['numbers'] = { words: text(/^word count$|^words$/), chapters: text(/^chapters$/) };
const dates: Layout['dates'] = { published: text(/^published$/), updated: text(/^updated$/) };

const sid = (address: string | null | undefined): string | undefined => /[?&]sid=(\d+)/.exec(address ?? '')?.[1];
// Not a "report this" link that carries the address of a story.
const STORY_LINK = 'a[href*="viewstory.php?"][href*="sid="]';
const AUTHOR_LINK = 'a[href*="viewuser.php"]';
const sidBelow = (root: Element, within: string): string | undefined =>
	sid(root.querySelector(within)?.getAttribute('href'));
const storyUrl = (id: string | undefined, url: URL): string | undefined =>
	id && new URL(`viewstory.php?sid=${id}`, url).href;

const openedId = (root: Element, url: URL): string | undefined =>
	sid(url.search) ?? sidBelow(root, `#pagetitle ${STORY_LINK}`) ?? sidBelow(root, `.jumpmenu ${STORY_LINK}`);

const listed = (word: string): string[] | undefined => (word === '' ? undefined : [word]);

/** Notes on the story are headed so; all others stand next to the chapter they belong to. */
const onStory = (box: Element): boolean => /story/i.test(line(box.querySelector('.title')));
function notesAround(text: Element): Element[] {
	const found: Element[] = [];
	for (let box = text.previousElementSibling; box?.matches('.notes'); box = box.previousElementSibling)
		found.unshift(box);
	for (let box = text.nextElementSibling; box?.matches('.notes'); box = box.nextElementSibling) found.push(box);
	return found.filter((box) => !onStory(box));
}
const noteText = (found: readonly Element[]): string | undefined => {
	const parts = found.map((box) => proseOf(box, '.noteinfo')).filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join('\n\n') : undefined;
};

/** The page that asks before a story of certain ratings, in the words that the archive chose for them. */
const GATE = '.errortext a[href*="warning="], .errortext a[href*="ageconsent="], .errormsg a[href*="warning="]';
const gateId = (root: Element, url: URL): string | undefined => sid(url.search) ?? sidBelow(root, GATE);

interface EFiction {
	readonly id: string;
	/** As its pages give it. */
	readonly name: string;
	/** None: any archive of the software that is known by nothing but its structure. */
	readonly hosts: readonly string[];
	/** Folder of the archive on its host. */
	readonly path?: string;
	readonly seen?: boolean;
}

/** An archive that runs eFiction. */
export const efiction = ({ id, name, hosts, path = '/', seen = false }: EFiction): Site =>
	defineSite({
		id,
		name,
		engine: 'efiction',
		matches: hosts.map((host) => `*://${host}${path}*`),
		optional: true,
		seen,
		examples: hosts.map((host) => `https://${host}${path}viewstory.php?sid=1234&chapter=2`),
		words: {
			warning: { none: ['None', 'No Warnings', 'No Warnings Apply'] },
			character: { none: ['None'] },
			genre: { none: ['None'] },
		},
		card: {
			at: '.listbox',
			link: STORY_LINK,
			id: (card) => sidBelow(card, STORY_LINK),
			title: (card) => [line(card.querySelector(STORY_LINK))],
			url: (card, url) => storyUrl(sidBelow(card, STORY_LINK), url),
			says: { ...says, author: (card) => listed(line(card.querySelector(AUTHOR_LINK))) },
			numbers,
			dates,
			prose: { summary: summaryOf },
		},
		story: {
			at: `#pagetitle ${STORY_LINK}, #story`,
			id: openedId,
			title: `#pagetitle ${STORY_LINK}`,
			url: (root, url) => storyUrl(openedId(root, url), url),
			says: { ...says, author: `#pagetitle ${AUTHOR_LINK}` },
			numbers,
			dates,
			prose: { summary: summaryOf, notes: (root) => [noteText([...root.querySelectorAll('.notes')].filter(onStory))] },
		},
		gate: {
			at: GATE,
			layout: {
				id: gateId,
				title: '#pagetitle',
				url: (root, url) => storyUrl(gateId(root, url), url),
				says: {},
				prose: { notes: '.errortext, .errormsg' },
			},
		},
		text: '#story, div.chapter',
		chapter(element) {
			const document = element.ownerDocument;
			const chosen = document.querySelector('select[name="chapter"] option[selected]');
			const number = Number(chosen?.getAttribute('value') ?? Number.NaN);
			const heading = element.previousElementSibling?.closest('.chaptertitle') ?? chosen;
			const title = heading && line(heading).replace(/^\d+\.\s*/, '');
			const own = noteText(notesAround(element));
			return {
				...(Number.isInteger(number) ? { number } : {}),
				...(title ? { title } : {}),
				...(own ? { notes: own } : {}),
			};
		},
		links: { previous: '#prev a', next: '#next a', contents: 'a[href*="index=1"]' },
		leadsTo({ pathname, search }) {
			const story = pathname.endsWith('/viewstory.php') ? sid(search) : undefined;
			const chapter = /[?&]chapter=(\d+)/.exec(search)?.[1];
			return story ? { story, ...(chapter && { chapter }) } : undefined;
		},
		looksLike: (document) =>
			document.querySelector(`#pagetitle, .listbox, ${GATE}`) !== null &&
			(hosts.length === 0 ? document.querySelector(STORY_LINK) !== null : isNamed(document, name)),
	});

/** Whether an archive's pages carry its name, where the software puts it. */
const isNamed = (document: Document, name: string): boolean =>
	document.title.includes(name) ||
	line(document.querySelector('#sitename')).includes(name) ||
	(document.querySelector('link[rel="alternate"][title]')?.getAttribute('title') ?? '').startsWith(name);

/** The summary follows its label up to the next one, block elements and all. */
function summaryOf(root: Element, url: URL): readonly (string | undefined)[] {
	return [textAfter(LABEL, /^summary$/)(root, url)?.[0] ?? proseOf(root, '.summarytext')];
}
