import type { ComponentChild } from 'preact';
import { VEIL_TAG } from '../cover/css';
import { fitToScreen } from './fit-to-screen';
import { createRenderedHost } from './rendered-host';

/** Between a dialog and the edges of the screen, px. */
const MARGIN = 12;

/**
 * Opens a modal dialog above everything, a gate too, and gives its host; what it shows is named by its `#title`.
 * It goes by Escape, by `close` or when the signal aborts; the keyboard is then where it was before.
 */
export function openDialog(
	css: string,
	content: (close: () => void) => ComponentChild,
	signal: AbortSignal,
): HTMLElement {
	const off = new AbortController();
	const host = createRenderedHost(VEIL_TAG, css, AbortSignal.any([signal, off.signal]));
	const dialog: { current: HTMLDialogElement | null } = { current: null };
	const close = () => {
		dialog.current?.close();
		off.abort();
	};
	host.show(
		<dialog ref={dialog} aria-labelledby="title" onCancel={close}>
			{content(close)}
		</dialog>,
	);
	document.documentElement.append(host.element);
	if (dialog.current) fitToScreen(dialog.current, MARGIN, off.signal);
	dialog.current?.showModal();
	return host.element;
}
