import { ATTRIBUTE, claim } from '../cover/attribute';
import type { Page } from '../page';
import { added, type Records } from '../watch/records';
import { wing } from '../wings';

const SAYING = ['aria-labelledby', 'aria-describedby'] as const;

/** What may say the words of another element, or draw it once more. */
const POINTING = [...SAYING.map((way) => `[${way}]`), 'use'].join();

/** Milliseconds between two looks: who listens to a page does not do so frame by frame. */
const AFTER = 200;
/** Between two looks is so much more time than a look takes. */
const SHARE = 20;

const isCovered = (id: string): boolean => document.getElementById(id)?.closest(`[${ATTRIBUTE}]`) != null;

/** Whether an element may say the words of something that carries a mark; a script can set what it says without a name. */
const saysCovered = (element: Element): boolean =>
	SAYING.some((way) => {
		const ids = element.getAttribute(way);
		return ids === '' || ids?.split(/\s+/).some(isCovered) === true;
	});

/**
 * Keeps what is veiled from being said or drawn by others that point at it: has the script come that sees to it, as
 * soon as anything does. What draws others is seen at once, and waits for it covered.
 */
export function loadReferences({ ask, hold }: Page, signal: AbortSignal) {
	let asked = false;
	let soon: ReturnType<typeof setTimeout> | undefined;
	let after = AFTER;
	const look = () => {
		clearTimeout(soon);
		soon = undefined;
		if (asked) return;
		const start = performance.now();
		const pointing = [...document.querySelectorAll(POINTING)];
		const drawing = pointing.filter(({ localName }) => localName === 'use');
		// A page that takes long to look through is looked through less often.
		after = AFTER + SHARE * (performance.now() - start);
		if (drawing.length === 0 && !pointing.some(saysCovered)) return;
		asked = true;
		observer.disconnect();
		for (const use of drawing) claim(use, 'text');
		wing('references', ask).then(({ keep }) => signal.aborted || keep(signal), hold);
	};
	// What points elsewhere now may be turned.
	const observer = new MutationObserver(look);
	observer.observe(document, { subtree: true, attributes: true, attributeFilter: [...SAYING, 'id'] });
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(soon);
			observer.disconnect();
		},
		{ once: true },
	);
	return {
		/** Looks at the page as it is. */
		look,
		/**
		 * Looks soon; at once where something may be drawn once more. `isKnown`: these records tell of nothing but cards,
		 * which are covered, or pieces of ours.
		 */
		lookSoon(records: Records, isKnown: boolean): void {
			if (asked) return;
			if (!isKnown && [...added(document, records, 'use')].length > 0) look();
			else soon ??= setTimeout(look, after);
		},
	};
}
