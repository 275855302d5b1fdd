import { ifTrusted } from '../../ui/if-trusted';

/** Milliseconds, as long as phones take for their own long press. */
const LONG = 500;
/** Pixels that a finger may tremble meanwhile. */
const STILL = 10;

/** Milliseconds after a finger is lifted in which browsers say that it clicked. */
const AFTER = 400;

/** What opens under a resting finger is not pressed by lifting it. */
function swallowLift(): void {
	const off = new AbortController();
	const { signal } = off;
	const swallow = (event: Event) => {
		event.preventDefault();
		event.stopImmediatePropagation();
		// One lift, one click: the next is meant.
		off.abort();
	};
	const lifted = () => void setTimeout(() => off.abort(), AFTER);
	addEventListener('click', swallow, { capture: true, signal });
	for (const end of ['pointerup', 'pointercancel']) addEventListener(end, lifted, { capture: true, signal });
}

/** What a press on an element of a page does; undefined: nothing of ours. */
type Found = (target: Element) => (() => void) | undefined;

/**
 * Does something when a finger rests on a piece of ours, or on what it finds there. Pages cannot do that, a mouse and a
 * pen have the button for it, and moving on or scrolling is no press. Buttons have meanings of their own, some of them
 * to be held. Gives what a press does that began before.
 */
export function longPress(piece: HTMLElement, found: Found, signal?: AbortSignal): (event: PointerEvent) => void {
	const listening = signal ? { signal } : {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = { x: 0, y: 0 };
	let isWatched = false;
	const end = () => clearTimeout(timer);
	const meant = (event: PointerEvent): ReturnType<Found> =>
		event.pointerType === 'touch' && event.target instanceof Element && !event.target.closest('button')
			? found(event.target)
			: undefined;
	/** From the first touch on: a list has dozens of such pieces, and hardly one is ever touched. */
	const watchFinger = () => {
		if (isWatched) return;
		isWatched = true;
		const move = ({ clientX, clientY }: PointerEvent) => {
			if (Math.hypot(clientX - start.x, clientY - start.y) > STILL) end();
		};
		piece.addEventListener('pointermove', move, { ...listening, passive: true });
		for (const over of ['pointerup', 'pointercancel'] as const) piece.addEventListener(over, end, listening);
		// The browser's own menu would come at the same moment, and end the press.
		const menu = (event: Event) => {
			if (event instanceof PointerEvent && meant(event)) event.preventDefault();
		};
		piece.addEventListener('contextmenu', menu, listening);
		signal?.addEventListener('abort', end, { once: true });
	};
	const down = ifTrusted((event: PointerEvent) => {
		end();
		const act = meant(event);
		if (!act) return;
		watchFinger();
		start = { x: event.clientX, y: event.clientY };
		timer = setTimeout(() => {
			if (!piece.isConnected) return;
			swallowLift();
			act();
		}, LONG);
	});
	piece.addEventListener('pointerdown', down, listening);
	return down;
}
