import type { ComponentChild } from 'preact';
import { VEIL_TAG } from '../cover/css';
import { createRenderedHost } from '../overlay/rendered-host';
import { positionBeside } from './position-tooltip';
import css from './tooltip.css?inline';

/** Where it stands comes in as properties: what is said in a shadow root for its host beats what the host says. */
const PLACED =
	':host{position:fixed!important;inset:var(--y) auto auto var(--x)!important;margin:0!important;padding:0!important;' +
	'border:0!important;background:none!important;width:max-content!important;height:auto!important;overflow:visible!important}';

/** Milliseconds between an empty region and its words: screen readers tell of what changes, not of what is new. */
const SPOKEN_AFTER = 60;

/** Something said beside an element; `holds`: whether an event came from within it. */
export interface Tooltip {
	holds(event: Event): boolean;
}

/**
 * Says something beside an element, above everything and without moving or covering what is pointed at.
 * It holds nothing that can be pressed. It goes when the signal aborts.
 */
export function showTooltip(
	content: ComponentChild,
	at: Element,
	wish: 'below' | 'above',
	signal: AbortSignal,
): Tooltip {
	const { element, show } = createRenderedHost(VEIL_TAG, PLACED + css, signal);
	const frame = (inside?: ComponentChild) => (
		<div class="bubble" role="tooltip">
			<div role="status">{inside}</div>
		</div>
	);
	const place = () => {
		const view = { width: document.documentElement.clientWidth, height: innerHeight };
		element.style.removeProperty('--room');
		const { left, top, height } = positionBeside(
			at.getBoundingClientRect(),
			element.getBoundingClientRect(),
			view,
			wish,
		);
		element.style.setProperty('--x', `${Math.round(left)}px`);
		element.style.setProperty('--y', `${Math.round(top)}px`);
		element.style.setProperty('--room', `${Math.floor(height)}px`);
	};
	// Out of sight until it has its words and its place.
	element.style.setProperty('--x', '-9999px');
	element.style.setProperty('--y', '0px');
	element.popover = 'manual';
	show(frame());
	document.documentElement.append(element);
	element.showPopover();
	const speak = setTimeout(() => {
		show(frame(content));
		place();
	}, SPOKEN_AFTER);
	signal.addEventListener('abort', () => clearTimeout(speak), { once: true });
	return { holds: (event) => event.composedPath().includes(element) };
}
