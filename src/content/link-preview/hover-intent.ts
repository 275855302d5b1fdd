/** Milliseconds of resting on something that count as a question. */
const PAUSE = 500;
/** Milliseconds of pressing with a finger; browsers open their own menu later. */
const LONG_PRESS = 420;
/** Milliseconds that leave time to move from a thing to what is said of it. */
const LEAVING = 250;
/** Pixels that a resting finger may move. */
const STILL = 10;

/** What is pointed at, and what is to be done about it. */
export interface Pointing {
	/** The element of interest that an event was on, if any. */
	targetOf(event: Event): Element | undefined;
	/** Says what there is to say; undefined: nothing. It is taken away by the signal. */
	tell(target: Element, signal: AbortSignal): Promise<{ holds(event: Event): boolean } | undefined>;
}

/**
 * Tells of elements that the reader rests the pointer on, comes to by keyboard or presses long with a finger,
 * until the reader turns away: by Escape, too. One at a time. Gives what takes an event that came before it listened.
 */
export function followPointing({ targetOf, tell }: Pointing, signal: AbortSignal): (event: Event) => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let shown: { readonly target: Element; readonly off: AbortController; holds: (event: Event) => boolean } | undefined;
	let pressed: { readonly x: number; readonly y: number } | undefined;

	const wait = (ms: number, then: () => void) => {
		clearTimeout(waiting);
		waiting = setTimeout(then, ms);
	};
	const close = () => {
		clearTimeout(waiting);
		shown?.off.abort();
		shown = undefined;
	};
	const open = (target: Element) => {
		if (shown?.target === target) return;
		close();
		if (!target.isConnected) return;
		const off = new AbortController();
		const telling = { target, off, holds: () => false };
		shown = telling;
		void tell(target, AbortSignal.any([signal, off.signal])).then((told) => {
			if (shown !== telling) return;
			shown = told && { ...telling, holds: told.holds };
		});
	};
	const acts = new Map<string, (event: never) => void>();
	const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) => {
		acts.set(type, act as (event: never) => void);
		addEventListener(type, act, { capture: true, passive: true, signal });
	};

	on('pointerover', (event) => {
		if (event.pointerType === 'touch') return;
		const target = targetOf(event);
		if (shown && (target === shown.target || shown.holds(event))) clearTimeout(waiting);
		// The page may have moved away from under the pointer.
		else if (target) wait(PAUSE, () => target.matches(':hover') && open(target));
		else if (shown) wait(LEAVING, close);
		else clearTimeout(waiting);
	});
	on('focusin', (event) => {
		const target = targetOf(event);
		if (target?.matches(':focus-visible')) open(target);
		else if (shown && !shown.holds(event)) close();
	});
	on('focusout', () => {
		if (shown) wait(LEAVING, close);
	});
	on('keydown', ({ key }) => {
		if (key === 'Escape') close();
	});
	on('pointerdown', (event) => {
		if (shown && !shown.holds(event)) close();
		const target = event.pointerType === 'touch' ? targetOf(event) : undefined;
		if (!target) return;
		pressed = { x: event.clientX, y: event.clientY };
		wait(LONG_PRESS, () => open(target));
	});
	on('pointermove', ({ pointerType, clientX, clientY }) => {
		if (pointerType !== 'touch' || !pressed) return;
		if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > STILL) clearTimeout(waiting);
	});
	const lift = () => {
		if (pressed) clearTimeout(waiting);
		pressed = undefined;
	};
	on('pointerup', lift);
	on('pointercancel', lift);
	on('scroll', () => {
		if (shown) close();
	});
	on('blur', (event) => event.target === window && close());
	signal.addEventListener('abort', close, { once: true });
	return (event) => acts.get(event.type)?.(event as never);
}
