// eFiction's addresses are the same in every skin: `viewstory.php?sid=12` opens a story, `viewuser.php?uid=3` tells
// of its author. A story behind a question has its address in a script, one for members leads to the login.

/** Selector of the links that open a story; those of chapters and reports are among them. */
export const STORY_LINK = 'a[href*="viewstory.php?"][href*="sid="], a[href*="action=login"][href*="sid="]';

/** The story's number in an address. */
export const sid = (address: string | null | undefined): string | undefined =>
	/[?&]sid=(\d{1,12})/.exec(address ?? '')?.[1];

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** Of an address that opens a part of a story, or something about it. */
const PART = /contact\.php|reviews\.php|[?&](?:chapter|chapid|index|textsize)=|action=(?:printable|report|add)/;

/** The number of the story that a link names as its title does; undefined for any other link. */
export function titleId(link: Element): string | undefined {
	const href = hrefOf(link);
	if (PART.test(href) || !/viewstory\.php\?|action=login/.test(href)) return undefined;
	return (link.textContent ?? '').trim() === '' ? undefined : sid(href);
}

/** Whether a link tells of an author. */
export const isAuthor = (link: Element): boolean => hrefOf(link).includes('viewuser.php');

/** A story's title as the software writes it: a link to the story, and its author in the next one. */
export interface Heading {
	readonly link: Element;
	readonly author: Element;
	readonly id: string;
}

/** The titles below a root that an author follows. */
export function headings(root: ParentNode): Heading[] {
	const links = [...root.querySelectorAll('a[href]')];
	return links.flatMap((link, i) => {
		const id = titleId(link);
		const author = links[i + 1];
		return id && author && isAuthor(author) ? [{ link, author, id }] : [];
	});
}

/** Selector of the link that opens a series where its title stands; stories name theirs elsewhere. */
export const SERIES_LINK = ['.title', '.storytitle', 'h2']
	.map((title) => `${title} a[href*="viewseries.php?"][href*="seriesid="]`)
	.join();

/** The series that a block is of: its title, and its author in the next link. */
export function seriesHeading(block: Element): Heading | undefined {
	const link = block.querySelector(SERIES_LINK);
	const id = link && /[?&]seriesid=(\d{1,12})/.exec(hrefOf(link))?.[1];
	const links = [...block.querySelectorAll('a[href]')];
	const author = link && links[links.indexOf(link) + 1];
	return id && author && isAuthor(author) ? { link, author, id: `series-${id}` } : undefined;
}

/** Whether an element holds something else than one story: then it is none's block. */
const FURNITURE = 'form, nav, h1, #pagetitle, #menu, #footer, #sitename, select';
/** Letters of a story's block at most. */
const BLOCK = 6000;

/** The largest element around a title that holds one story and nothing else. */
export function blockOf({ link, id }: Heading): Element {
	let block: Element = link;
	for (let at = link.parentElement; at; at = at.parentElement) {
		const other = headings(at).some((heading) => heading.id !== id);
		if (other || at.tagName === 'BODY' || (at.textContent ?? '').length > BLOCK) break;
		if (at.querySelector(FURNITURE)) break;
		block = at;
	}
	return block;
}
