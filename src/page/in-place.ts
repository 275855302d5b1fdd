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

/**
 * Changes the page without what its reader looks at moving in the window: a place that a link named, or where the
 * browser went back to, is there afterwards. At the head of a page nothing is held.
 */
export function inPlace(texts: Iterable<Element>, change: () => void): void {
	const anchor = scrollY > 0 ? anchorIn(texts) : undefined;
	const before = anchor ? topOf(anchor) : 0;
	change();
	const moved = anchor ? topOf(anchor) - before : 0;
	if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}
