import { tell } from '../../browser/messages';
import { agreedTo, rememberAnswered } from '../story/passages/consent';
import { ask } from './confirm-open';
import type { Opening } from './idle-bridge';
import type { Known } from './link-knowledge';

/** Something on the page that opens an address, and what is known of that. */
export interface Way {
	readonly element: HTMLElement;
	readonly to: URL;
	readonly known: Known;
}

/** Goes where a click would have gone: here, or in a tab of its own if the reader asked for one. */
function go({ element, to }: Way, event: MouseEvent): void {
	const apart = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
	if (apart) void tell({ type: 'open-tab', url: to.href, front: event.shiftKey });
	// As the page would have it: its own way of opening the link included.
	else if (element.isConnected) element.click();
	else location.assign(to);
}

/**
 * Asks first when the reader is about to open something whose level is skip: by a click, Enter, a tap, the
 * middle button or with Ctrl. What was agreed to in this session is not asked for again, here or at the gate.
 */
export function followClicks(wayOf: (event: Event) => Way | undefined, { page }: Opening, signal: AbortSignal): void {
	const click = (event: MouseEvent) => {
		// The second button opens a menu; a click of ours, or of the page's, is no reader's.
		if (!event.isTrusted || event.button > 1) return;
		const way = wayOf(event);
		if (way?.known.action !== 'skip' || agreedTo(way.known, page)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		ask(
			way.known,
			() => {
				rememberAnswered(way.known, page);
				go(way, event);
			},
			signal,
		);
	};
	addEventListener('click', click, { capture: true, signal });
	addEventListener('auxclick', click, { capture: true, signal });
}
