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

/** Buttons have meanings of their own, some of them to be held. */
const onButton = (event: Event): boolean => event.target instanceof Element && event.target.closest('button') !== null;

/**
 * Does something when a finger rests on a piece of ours. Pages cannot do that, a mouse and a pen have the button for
 * it, and moving on or scrolling is no press.
 */
export function longPress(piece: HTMLElement, act: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = { x: 0, y: 0 };
	let isWatched = false;
	const end = () => clearTimeout(timer);
	/** From the first touch on: a list has dozens of such pieces, and hardly one is ever touched. */
	const watchFinger = () => {
		if (isWatched) return;
		isWatched = true;
		piece.addEventListener('pointermove', ({ clientX, clientY }) => {
			if (Math.hypot(clientX - start.x, clientY - start.y) > STILL) end();
		});
		piece.addEventListener('pointerup', end);
		piece.addEventListener('pointercancel', end);
		// The browser's own menu would come at the same moment, and end the press.
		piece.addEventListener('contextmenu', (event) => {
			if ('pointerType' in event && event.pointerType === 'touch' && !onButton(event)) event.preventDefault();
		});
	};
	piece.addEventListener('pointerdown', (event) => {
		end();
		if (!event.isTrusted || event.pointerType !== 'touch' || onButton(event)) return;
		watchFinger();
		start = { x: event.clientX, y: event.clientY };
		timer = setTimeout(() => {
			if (!piece.isConnected) return;
			swallowLift();
			act();
		}, LONG);
	});
}
