import { keepStyleSheet } from '../cover/style-sheet';

/** What the reader looks at: the innermost element at the window's upper edge in one of these texts. */
function anchorIn(texts: Iterable<Element>): Element | undefined {
	const reaches = (element: Element) => {
		const { top, bottom, height } = element.getBoundingClientRect();
		return height > 0 && bottom > 0 && top < innerHeight;
	};
	let at = [...texts].find(reaches);
	for (let child = at; child; child = [...child.children].find(reaches)) at = child;
	return at;
}

/** Where an element stands, or the nearest before it that takes room. */
function topOf(element: Element): number {
	let at: Element | null = element;
	while (at && at.getClientRects().length === 0) at = at.previousElementSibling ?? at.parentElement;
	return at?.getBoundingClientRect().top ?? 0;
}

/** The browser goes back to where its reader was, on a page that had our pieces in it. */
const returned = (): boolean => {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'reload' || entry?.type === 'back_forward';
};

/**
 * Changes the page without what its reader looks at moving in the window: a place that a link named is there
 * afterwards. Where the browser went back to a place on a page that was read before, the distance from the page's
 * head is held instead, since it was measured with our pieces. At the head of a page nothing is held.
 */
export function keepScrollPosition(texts: Iterable<Element>, change: () => void): void {
	const top = scrollY;
	if (top === 0) {
		change();
		return;
	}
	const anchor = returned() ? undefined : anchorIn(texts);
	const before = anchor ? topOf(anchor) : 0;
	// What is held is held here: the browser would add its own idea of it.
	const held = new AbortController();
	keepStyleSheet(':root,body{overflow-anchor:none!important}', held.signal);
	change();
	document.documentElement.getBoundingClientRect();
	if (anchor) scrollBy({ top: topOf(anchor) - before, behavior: 'instant' });
	else scrollTo({ top, behavior: 'instant' });
	held.abort();
}
