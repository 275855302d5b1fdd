import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Preferences } from '../../protocol/answers';
import { type Armed, armedWords, makeDeliberate } from './deliberate';

interface Props {
	readonly how: Preferences['reveal'];
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

/** A button that is never pressed by reflex; see `makeDeliberate`. */
export function Deliberate({ how, kind = 'plain', label, room, asked, act, children }: Props) {
	const button = useRef<HTMLButtonElement>(null);
	const [armed, setArmed] = useState<Armed>(undefined);
	const latest = useRef(act);
	latest.current = act;
	useLayoutEffect(() => {
		const off = new AbortController();
		if (button.current) makeDeliberate(button.current, how, () => latest.current(), setArmed, off.signal);
		return () => off.abort();
	}, [how]);
	const words = armed ? armedWords(armed) : (asked ?? children);
	return (
		<button
			ref={button}
			type="button"
			class="button deliberate"
			data-kind={kind}
			data-armed={armed}
			data-room={room}
			aria-label={armed ? undefined : label}
		>
			<span aria-live="polite">
				{/* With a key, other words are no words that moved. */}
				<span key={String(words)}>{words}</span>
			</span>
		</button>
	);
}
