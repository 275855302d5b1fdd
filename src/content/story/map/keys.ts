import { covers } from '../../../core/level';
import { isByPerson } from '../../../ui/if-trusted';
import { KEYS } from '../../../ui/passage-keys';
import { SECOND_WITHIN } from '../../overlay/deliberate';
import type { Stop } from './map-stop';
import { scrollToElement } from './scroll-to';

type Act = keyof typeof KEYS;

const FIELD = 'input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"],forewarned-gate';

/** Whether a key belongs to something that is being written or chosen. */
const inField = (event: KeyboardEvent): boolean =>
	event.isComposing || event.composedPath().some((at) => at instanceof Element && at.matches(FIELD));

/** The letter on a key, also where the keyboard writes another alphabet. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
	/^[\p{L}]$/u.test(key) && !/^[a-z]$/i.test(key) ? code.replace(/^Key/, '').toLowerCase() : key.toLowerCase();

/** What a key press asks for; undefined for keys with modifiers, in fields, held down, or not ours. */
export function actOf(event: KeyboardEvent): Act | undefined {
	if (!isByPerson(event) || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return undefined;
	const letter = letterOf(event);
	const act = (Object.keys(KEYS) as Act[]).find((name) => KEYS[name] === letter);
	return !act || (event.shiftKey && act !== 'help') || inField(event) ? undefined : act;
}

interface Keyed {
	/** All passages of the page, in order. */
	stops(): readonly Stop[];
	/** The one whose bar has the keyboard. */
	focused(): Stop | undefined;
	/** The one where the reader is; undefined between passages. */
	here(): Stop | undefined;
	help(): void;
}

/** The passage after the one with the keyboard, or before it; without one, from the window's upper edge on. */
function neighbour(stops: readonly Stop[], focused: Stop | undefined, forward: boolean): Stop | undefined {
	if (focused) return stops[stops.indexOf(focused) + (forward ? 1 : -1)];
	const below = (stop: Stop): boolean => stop.bar.getBoundingClientRect().top >= 0;
	return forward ? stops.find(below) : stops.findLast((stop) => !below(stop));
}

/** Lets single keys move between passages, open and veil them, until the signal aborts. */
export function listenToKeys({ stops, focused, here, help }: Keyed, signal: AbortSignal): void {
	let asked: Stop | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const ask = (stop: Stop | undefined) => {
		clearTimeout(timer);
		asked?.ask(false);
		asked = stop;
		stop?.ask(true);
		if (stop) timer = setTimeout(() => ask(undefined), SECOND_WITHIN);
	};
	const goTo = (stop: Stop | undefined) => {
		if (!stop) return;
		scrollToElement(stop.bar);
		stop.focus();
	};
	const acts: Readonly<Record<Act, () => void>> = {
		next: () => goTo(neighbour(stops(), focused(), true)),
		previous: () => goTo(neighbour(stops(), focused(), false)),
		after: () => here()?.leave(),
		reveal() {
			const stop = here();
			const state = stop?.state() ?? 'shown';
			if (!stop || state === 'shown' || !covers(state)) return;
			if (asked !== stop) return ask(stop);
			ask(undefined);
			stop.reveal();
		},
		again: () => here()?.again(),
		help,
	};
	addEventListener(
		'keydown',
		(event) => {
			const act = stops().length > 0 ? actOf(event) : undefined;
			if (!act) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			if (act !== 'reveal') ask(undefined);
			acts[act]();
		},
		{ capture: true, signal },
	);
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
