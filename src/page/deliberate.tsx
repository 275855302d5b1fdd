import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../browser/i18n';
import type { Settings } from '../core/settings';

/** Milliseconds of pressing that count as meant. */
const HOLD = 700;
/** Milliseconds within which the second click must come. */
const SECOND_CLICK = 6000;

interface Props {
	readonly how: Settings['reveal'];
	readonly kind?: 'main' | 'plain' | 'quiet';
	/** What a screen reader says, when the words alone are not enough. */
	readonly label?: string;
	/** Everything it may say, a line each: it keeps the room for the widest. */
	readonly room?: string;
	/** What it says while a key has been pressed once that stands for it. */
	readonly asked?: string | undefined;
	readonly act: () => void;
	readonly children: ComponentChildren;
}

/**
 * A button that is never a reflex: pressed and held, or clicked a second time. Pages cannot press it:
 * only events that a person caused count. A click that no pointer and no key made (a screen reader's)
 * is asked a second time, since it cannot be held.
 */
export function Deliberate({ how, kind = 'plain', label, room, asked, act, children }: Props) {
	const [armed, arm] = useState(false);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const pressed = useRef(false);
	useEffect(() => () => clearTimeout(timer.current), []);

	const wait = (ms: number, then: () => void) => {
		clearTimeout(timer.current);
		arm(true);
		timer.current = setTimeout(then, ms);
	};
	const press = (event: Event) => {
		if (how !== 'hold' || !event.isTrusted) return;
		pressed.current = true;
		wait(HOLD, act);
	};
	const release = () => {
		if (!pressed.current) return;
		clearTimeout(timer.current);
		arm(false);
	};
	const click = (event: MouseEvent) => {
		if (!event.isTrusted) return;
		// What follows a press that was not held is no second way in.
		if (pressed.current) pressed.current = false;
		else if (armed) {
			clearTimeout(timer.current);
			arm(false);
			act();
		} else wait(SECOND_CLICK, () => arm(false));
	};
	const key = (event: KeyboardEvent) => {
		if (how !== 'hold' || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		if (!event.repeat) press(event);
	};
	return (
		<button
			type="button"
			class="button deliberate"
			data-kind={kind}
			data-armed={armed ? (pressed.current ? 'hold' : 'twice') : undefined}
			data-room={room}
			aria-label={armed ? undefined : label}
			onClick={click}
			onPointerDown={press}
			onPointerUp={release}
			onPointerLeave={release}
			onPointerCancel={release}
			onKeyDown={key}
			onKeyUp={release}
			onBlur={release}
			onContextMenu={(event) => how === 'hold' && event.preventDefault()}
		>
			<span aria-live="polite">
				{armed ? t(pressed.current ? 'page_keep_holding' : 'page_click_again') : (asked ?? children)}
			</span>
		</button>
	);
}
