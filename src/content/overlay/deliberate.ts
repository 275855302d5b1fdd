import { t } from '../../browser/i18n';
import type { Preferences } from '../../protocol/answers';
import { ifTrusted } from '../../ui/if-trusted';
import { releaseCount } from './release-count';
import { watchVisibility } from './visibility';

/** Milliseconds of pressing that count as meant. */
const HOLD = 700;
/** Milliseconds that a second click must leave after the first: a double click, meant for something else, is one. */
const SECOND_AFTER = 400;
/** Milliseconds within which the second click, or the second press of a key, must come. */
export const SECOND_WITHIN = 6000;

/** What a deliberate act asks for next; undefined: it has not begun. */
export type Armed = 'hold' | 'twice' | undefined;

/**
 * Makes a button one that is never pressed by reflex: it is held, or clicked a second time. Pages cannot press it:
 * only events that a person caused count, and a pointer's only where the button can be seen. A click that no pointer and no key made (a screen reader's) is asked for a
 * second time, since it cannot be held. `tell` hears what is asked for next.
 */
export function makeDeliberate(
	button: HTMLButtonElement,
	how: Preferences['reveal'],
	act: () => void,
	tell: (armed: Armed) => void,
	signal?: AbortSignal,
): void {
	const listening = signal ? { signal } : {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isWatched = false;
	let armed: Armed;
	let pressed = false;
	let armedAt = 0;
	let before = 0;
	let watched: ReturnType<typeof watchVisibility> | undefined;

	/** From the first press to the last: it takes the browser a while to say whether the button can be seen. */
	const look = () => {
		watched ??= watchVisibility(button);
	};
	const isSeen = () => watched?.seen() !== false;
	const arm = (next: Armed, ms = 0, then: () => void = () => undefined) => {
		clearTimeout(timer);
		armed = next;
		tell(next);
		if (!next) {
			watched?.stop();
			watched = undefined;
		}
		if (next) timer = setTimeout(then, ms);
	};
	const press = ifTrusted((event) => {
		if (how !== 'hold') return;
		watchRelease();
		pressed = true;
		before = releaseCount();
		const isPointer = event instanceof PointerEvent;
		if (isPointer) look();
		const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
		arm('hold', HOLD, () => {
			// Whether it is still held is asked of the browser: a page can keep the release from us.
			const isMeant = isSeen() && releaseCount() === before && (!isMouse || button.matches(':active'));
			if (isMeant) act();
			else arm(undefined);
		});
	});
	const release = () => {
		if (pressed) arm(undefined);
	};
	/** From the first press on: a list has dozens of such buttons, and hardly one is ever pressed. */
	const watchRelease = () => {
		if (isWatched) return;
		isWatched = true;
		for (const end of ['pointerup', 'pointerleave', 'pointercancel', 'keyup', 'blur'] as const) {
			button.addEventListener(end, release, listening);
		}
		button.addEventListener('contextmenu', (event) => event.preventDefault(), listening);
	};
	const click = ifTrusted((event: MouseEvent) => {
		// What follows a press that was not held is no second way in.
		if (pressed) pressed = false;
		else if (!armed) {
			armedAt = event.timeStamp;
			// Keys and screen readers press without a pointer, and know what they press.
			if (event.detail > 0) look();
			arm('twice', SECOND_WITHIN, () => arm(undefined));
		} else if (event.timeStamp - armedAt >= SECOND_AFTER) {
			const seen = isSeen();
			arm(undefined);
			if (seen) act();
		}
	});
	const key = (event: KeyboardEvent) => {
		if (how !== 'hold' || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		if (!event.repeat) press(event);
	};
	button.addEventListener('click', click, listening);
	button.addEventListener('pointerdown', press, listening);
	button.addEventListener('keydown', key, listening);
	signal?.addEventListener(
		'abort',
		() => {
			clearTimeout(timer);
			watched?.stop();
		},
		{ once: true },
	);
}

/** What the button says while it is asked for more. */
export const armedWords = (armed: Exclude<Armed, undefined>): string =>
	t(armed === 'hold' ? 'page_keep_holding' : 'page_click_again');
