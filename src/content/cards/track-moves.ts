import { elementsIn, isConnected } from '../dom';
import { isHost } from '../overlay/host';

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
	let hasLost = false;
	return (records: readonly MutationRecord[], removed: readonly Node[]): void => {
		// Nothing comes back to a page that has only grown so far, as nearly all do: what came need not be looked through.
		// Style sheets go, ours among them, and hold no cards.
		hasLost ||= removed.some((node) => node instanceof Element && node.localName !== 'style' && !isHost(node));
		if (!selector || !hasLost) return;
		const cards = new Set<Element>();
		for (const { addedNodes, removedNodes } of records) {
			for (const node of [...addedNodes, ...removedNodes])
				for (const card of elementsIn(node, selector)) cards.add(card);
		}
		for (const card of cards) {
			const isThere = isConnected(card);
			if (isThere && knows(card)) back(card);
			else if (!isThere && judged.has(card)) left(card);
		}
	};
}
