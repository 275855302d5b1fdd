import type { Level } from '../../core/level';
import { shared } from '../world';

/** The one trace we leave on an archive's own elements; a contract with checks outside. */
export const ATTRIBUTE = 'data-forewarned';

/** On cards that their reader looks for; it does no more than draw a ring. */
export const LIKED = `${ATTRIBUTE}-liked`;

/** `pending`: covered, not yet judged. `show`: judged and released. The others: what was done. */
export type Mark = Level | 'pending';

const marks = shared('marks', () => new WeakMap<Element, Mark>());

/** Marks an element; `guard` puts the mark back if the page changes it. */
export function mark(element: Element, value: Mark): void {
	marks.set(element, value);
	if (element.getAttribute(ATTRIBUTE) !== value) element.setAttribute(ATTRIBUTE, value);
}

/** Our mark on an element; undefined: none. */
export const markOf = (element: Element): Mark | undefined => marks.get(element);

/** Marks an element that waits to be judged, unless it is marked already; a mark that came with the page is none. */
export const claim = (element: Element): void => mark(element, marks.get(element) ?? 'pending');

/** Takes our mark off again. */
export function unmark(element: Element): void {
	marks.delete(element);
	element.removeAttribute(ATTRIBUTE);
}

/**
 * Puts our marks back when the page strips or forges them. The observer's callback runs before the
 * next frame is painted, so that nothing shows in between.
 */
export function guard(root: Node, signal: AbortSignal): void {
	const observer = new MutationObserver((records) => {
		for (const { target } of records) {
			if (!(target instanceof Element)) continue;
			const value = marks.get(target);
			const present = target.getAttribute(ATTRIBUTE);
			if (value === undefined && present !== null) target.removeAttribute(ATTRIBUTE);
			else if (value !== undefined && present !== value) target.setAttribute(ATTRIBUTE, value);
		}
	});
	observer.observe(root, { subtree: true, attributes: true, attributeFilter: [ATTRIBUTE] });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
