import { ifTrusted } from '../../ui/if-trusted';
import { releaseCount } from '../overlay/release-count';
import type { Page } from '../page';
import { wing } from '../wings';

/** Cards that get a handle. */
export interface HandleOptions {
	/** The card around an element that we put nothing else on; undefined: there is none. */
	readonly cardOf: (element: Element) => Element | undefined;
	/** Opens what can be decided about its story. */
	readonly more: (card: Element) => void;
}

/** Brings the handle when its reader comes to a card for the first time: by pointer, keyboard or finger. */
export function loadHandle(handled: HandleOptions, { ask }: Page, signal: AbortSignal): void {
	const off = new AbortController();
	const both = AbortSignal.any([signal, off.signal]);
	const wake = ifTrusted((event) => {
		// A finger is over what it presses a moment before.
		if (event instanceof PointerEvent && (event.pointerType === 'mouse') !== (event.type === 'pointerover')) return;
		if (!(event.target instanceof Element) || !handled.cardOf(event.target)) return;
		off.abort();
		const before = releaseCount();
		wing('sheets', ask).then(
			(there) => signal.aborted || there.handle(handled, event, before === releaseCount(), signal),
			// Without a handle there is the popup.
			() => undefined,
		);
	});
	for (const type of ['pointerover', 'focusin', 'pointerdown']) {
		document.addEventListener(type, wake, { signal: both, passive: true });
	}
}
