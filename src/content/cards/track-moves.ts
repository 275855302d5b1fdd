import { isConnected, matches } from '../dom';

function cardsIn(nodes: NodeList, selector: string, found: Set<Element>): void {
	for (const node of nodes) {
		if (!(node instanceof Element)) continue;
		if (matches(node, selector)) found.add(node);
		for (const card of Element.prototype.querySelectorAll.call(node, selector)) found.add(card);
	}
}

interface Moving {
	readonly selector: string;
	/** The cards that were judged. */
	readonly judged: ReadonlyMap<Element, unknown>;
	/** Whether a card was asked about before. */
	readonly knows: (card: Element) => boolean;
	/** A judged card is gone from the page: nothing of it is kept, and what stood for it goes with it. */
	readonly left: (card: Element) => void;
	/** A card that is known is there again, or in another place, and may say something else by now. */
	readonly back: (card: Element) => void;
}

/** Follows cards that go, come back and move: long lists take out what is off the screen, and use it again. */
export function trackMovedCards({ selector, judged, knows, left, back }: Moving) {
	return (records: readonly MutationRecord[]): void => {
		if (!selector) return;
		const cards = new Set<Element>();
		for (const { addedNodes, removedNodes } of records) {
			for (const nodes of [addedNodes, removedNodes]) cardsIn(nodes, selector, cards);
		}
		for (const card of cards) {
			const isThere = isConnected(card);
			if (isThere && knows(card)) back(card);
			else if (!isThere && judged.has(card)) left(card);
		}
	};
}
