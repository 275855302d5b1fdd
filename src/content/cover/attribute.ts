import { covers, type Level } from '../../core/level';
import { shared } from '../world';

/** The one trace we leave on an archive's own elements; a contract with checks outside. */
export const ATTRIBUTE = 'data-forewarned';

/** On cards that their reader looks for; it does no more than draw a ring. */
export const LIKED = `${ATTRIBUTE}-liked`;

/**
 * On what is covered and has a box: `held`, a card that waits; `whole`, a text of which nothing is to be seen;
 * `words`, a passage with a veil over it. Styles for all that is in there ask for this attribute and no other: browsers
 * pass by what stands in an element without it, as nearly all of a list does that was judged.
 */
export const COVERED = `${ATTRIBUTE}-covered`;

/** `pending`: covered, not yet judged. `show`: judged and released. The others: what was done. */
export type Mark = Level | 'pending';

/** What is marked. A card that is veiled has no box; a text and its passages keep their place. */
export type Kind = 'card' | 'text' | 'passage';

interface Marked {
	readonly value: Mark;
	readonly covered: 'held' | 'whole' | 'words' | null;
}

const marks = shared('marks', () => new WeakMap<Element, Marked>());

function coveredAs(value: Mark, kind: Kind): Marked['covered'] {
	if (kind === 'text') return value === 'show' ? null : 'whole';
	if (value === 'pending') return 'held';
	return kind === 'passage' && covers(value) ? 'words' : null;
}

function put(element: Element, name: string, value: string | null): void {
	if (element.getAttribute(name) === value) return;
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, value);
}

/** Has an element carry this mark; without one, none. */
function write(element: Element, marked: Marked | undefined): void {
	put(element, COVERED, marked?.covered ?? null);
	put(element, ATTRIBUTE, marked?.value ?? null);
}

/** Marks an element; `guard` puts the mark back if the page changes it. */
export function mark(element: Element, value: Mark, kind: Kind): void {
	const marked = { value, covered: coveredAs(value, kind) };
	marks.set(element, marked);
	write(element, marked);
}

/** Our mark on an element; undefined: none. */
export const markOf = (element: Element): Mark | undefined => marks.get(element)?.value;

/** Marks an element that waits to be judged, unless it is marked already; a mark that came with the page is none. */
export function claim(element: Element, kind: Kind): void {
	const known = marks.get(element);
	if (known) write(element, known);
	else mark(element, 'pending', kind);
}

/** Takes our mark off again. */
export function unmark(element: Element): void {
	marks.delete(element);
	write(element, undefined);
}

/**
 * Puts our marks back when the page strips or forges them. The observer's callback runs before the
 * next frame is painted, so that nothing shows in between.
 */
export function guard(root: Node, signal: AbortSignal): void {
	const observer = new MutationObserver((records) => {
		for (const { target } of records) if (target instanceof Element) write(target, marks.get(target));
	});
	observer.observe(root, { subtree: true, attributes: true, attributeFilter: [ATTRIBUTE, COVERED] });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
