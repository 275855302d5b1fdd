import { isReadable } from './element-steps';

/** Elements that are looked at; a page of more is too large to point at with the pointer alone. */
const MOST = 20_000;

/**
 * The innermost element of the page's own at a point of the window, by its box alone: what is covered, or
 * inert under a dialog of ours, is found as well. The smallest box wins, of equal ones the inner.
 */
export function elementAt(page: Document, x: number, y: number): Element | undefined {
	let best: Element | undefined;
	let smallest = Number.POSITIVE_INFINITY;
	for (const element of [...page.body.getElementsByTagName('*')].slice(0, MOST)) {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const area = (right - left) * (bottom - top);
		if (area <= 0 || area > smallest || x < left || x >= right || y < top || y >= bottom) continue;
		if (!isReadable(element)) continue;
		best = element;
		smallest = area;
	}
	return best?.closest(':not(forewarned-text)') ?? undefined;
}
