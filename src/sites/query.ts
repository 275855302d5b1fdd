/** Matches nothing. */
export const NOTHING = ':not(*)';

/**
 * A selector as it is quick to ask for below one card of many. For a lone selector with a class and a descendant
 * Chromium looks for that class beyond the card as well: 40 µs a question in a list of 2,000, a tenth of that for a
 * list of selectors, so that one which matches nothing is added. Measured in Chromium 156.
 */
const below = (root: ParentNode, selector: string): string =>
	root.parentElement && !selector.includes(',') ? `${selector},${NOTHING}` : selector;

/** The first element of a card that matches, none of a card that strayed into it; `at` selects cards. */
export const ownFirst = (card: Element, selector: string, at: string): Element | undefined =>
	all(card, selector).find((element) => element.closest(at) === card);

/** The elements below a root that match, in their order. Throws for what is no selector. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(below(root, selector))];

/** The first element below a root that matches. Throws for what is no selector. */
export const first = (root: ParentNode, selector: string): Element | null => root.querySelector(below(root, selector));
