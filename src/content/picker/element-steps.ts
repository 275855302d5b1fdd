const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'head', 'iframe']);

const isOurs = ({ localName }: Element): boolean => localName.startsWith('forewarned-');

/** Whether an element is one of the page's own that holds words. */
export const isReadable = (element: Element): boolean =>
	!isOurs(element) && !UNREAD.has(element.localName) && element.textContent?.trim() !== '';

/** An element of the page's own that holds this one; itself if it is one. */
const ownOf = (element: Element | null): Element | undefined => element?.closest(':not(forewarned-text)') ?? undefined;

/** One step wider; the body is the widest. */
export const wider = (element: Element): Element =>
	element === element.ownerDocument.body ? element : (ownOf(element.parentElement) ?? element);

/** One step narrower: towards where the reader came from, else to the first that holds words. */
export function narrower(element: Element, from?: Element): Element {
	const inside = [...element.children].filter(isReadable);
	return inside.find((child) => from && child.contains(from)) ?? inside[0] ?? element;
}

/** The neighbour that holds words, after (1) or before (-1). */
export function beside(element: Element, direction: 1 | -1): Element {
	if (element === element.ownerDocument.body) return element;
	const all = [...(element.parentElement?.children ?? [])].filter((one) => one === element || isReadable(one));
	return all[all.indexOf(element) + direction] ?? element;
}

/** Where the keyboard begins: what a page marks as its main part, else all of it. */
export const beginning = (page: Document): Element =>
	page.querySelector('article') ?? page.querySelector('main, [role="main"]') ?? page.body;
