import { ATTRIBUTE, mark, unmark } from '../cover/attribute';
import { parentElementOf } from '../dom';
import { veilTest } from './is-veiled';

/**
 * Covers, until the signal aborts, each `use` that draws once more what is veiled: what it draws is a copy, which no
 * style for what is in a veiled element reaches. Others are let go.
 */
export function coverSvgUses(signal: AbortSignal): void {
	const drawn = document.getElementsByTagName('use');
	const look = () => {
		const veiled = veilTest();
		for (const use of drawn) {
			const address = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
			const target = document.getElementById(address.slice(1));
			const around = parentElementOf(use);
			// What is inside of something veiled is covered with it.
			const drawsVeiled = target !== null && veiled(target) && !(around && veiled(around));
			if (drawsVeiled) mark(use, 'pending', 'text');
			else if (use.hasAttribute(ATTRIBUTE)) unmark(use);
		}
	};
	const observer = new MutationObserver(look);
	const attributeFilter = [ATTRIBUTE, 'id', 'href', 'xlink:href'];
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	look();
}
