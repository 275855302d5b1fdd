import { claim } from './cover/attribute';
import type { Page } from './page';

/** Milliseconds between two looks at a page that is still coming in: each takes in all of it. */
const BETWEEN = 100;

interface Unnamed {
	readonly page: Page;
	/** Whether a story may open at this address. */
	readonly mayOpenStory: boolean;
	readonly card: (element: Element) => void;
	readonly text: (element: Element) => void;
}

/**
 * Looks for what the selectors of a site do not name, on archives whose skins may be any: cards in a layout that was
 * never seen, and text that looks like a chapter where a story opens. Both are covered as soon as they are seen.
 */
export function createUnnamed({ page, mayOpenStory, card, text }: Unnamed, signal: AbortSignal) {
	const { site, url, fail } = page;
	const known = new WeakSet<Element>();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

	const take = (elements: readonly Element[], selector: string, then: (element: Element) => void) => {
		for (const element of elements) {
			if (known.has(element) || (selector && element.matches(selector))) continue;
			known.add(element);
			claim(element);
			then(element);
		}
	};
	const lookNow = () => {
		clearTimeout(waiting);
		waiting = undefined;
		if (signal.aborted) return;
		try {
			take(site.strays(document, url), site.cards, card);
			if (!mayOpenStory || !site.text) return;
			const outside = site.texts(document, url).filter((one) => !site.cards || !one.closest(site.cards));
			take(outside, site.text, text);
		} catch (error) {
			fail(error);
		}
	};
	return {
		lookNow,
		/** Looks soon, unless the site's own selectors have found the text. */
		look(): void {
			if (waiting !== undefined || !(mayOpenStory || site.anySkin) || (site.text && document.querySelector(site.text)))
				return;
			waiting = setTimeout(lookNow, BETWEEN);
		},
	};
}
