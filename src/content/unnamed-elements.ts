import { claim, type Kind } from './cover/attribute';
import type { Page } from './page';

/** Milliseconds between two looks at a page where one takes longer than a frame can spare: each takes in all of it. */
const BETWEEN = 100;
/** Milliseconds that a frame can spare. */
const SPARE = 4;

interface Unnamed {
	readonly page: Page;
	/** Whether a story may open at this address. */
	readonly mayOpenStory: boolean;
	readonly card: (element: Element) => void;
	readonly text: (element: Element) => void;
	/** Called when the site's own selectors have found the text, or know that there is none. */
	readonly named: () => void;
}

/**
 * Looks for what the selectors of a site do not name, on archives whose skins may be any: cards in a layout that was
 * never seen, and text that looks like a chapter where a story opens. Both are covered as soon as they are seen.
 */
export function createUnnamed({ page, mayOpenStory, card, text, named }: Unnamed, signal: AbortSignal) {
	const { site, url, fail } = page;
	const known = new WeakSet<Element>();
	/** Covered while the page is on its way. */
	const early: Element[] = [];
	let resting = false;
	let again = false;

	const take = (kind: Kind, elements: readonly Element[], selector: string, then: (element: Element) => void) => {
		for (const element of elements) {
			if (known.has(element) || (selector && element.matches(selector))) continue;
			known.add(element);
			claim(element, kind);
			then(element);
		}
	};
	const lookForText = () => {
		const outside = site.texts(document, url).filter((one) => !site.cards || !one.closest(site.cards));
		// A text is read when it is complete.
		const isComing = document.readyState === 'loading';
		take('text', outside, site.text, isComing ? (element) => early.push(element) : text);
		if (!isComing) for (const element of early.splice(0)) if (element.isConnected) text(element);
	};
	const lookNow = () => {
		if (signal.aborted) return;
		try {
			take('card', site.strays(document, url), site.cards, card);
			if (mayOpenStory && site.text) lookForText();
		} catch (error) {
			fail(error);
		}
	};
	/** Looks at once, and then not before the next frame, or for longer where a look takes more than a frame can spare. */
	const look = (): void => {
		if (!(mayOpenStory || site.anySkin)) return;
		if (site.text && (document.querySelector(site.text) || site.isTalk(document))) {
			named();
			return;
		}
		again = resting;
		if (resting) return;
		const start = performance.now();
		lookNow();
		resting = true;
		const rest = () => {
			resting = false;
			if (again && !signal.aborted) look();
		};
		if (performance.now() - start < SPARE) requestAnimationFrame(rest);
		else setTimeout(rest, BETWEEN);
	};
	return {
		lookNow,
		/** Something came. Nothing is done where the site's own selectors have found the text. */
		look,
	};
}
