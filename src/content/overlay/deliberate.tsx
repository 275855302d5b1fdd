import { Component, type ComponentChildren } from 'preact';
import { t } from '../../browser/i18n';
import type { Settings } from '../../core/settings';

/** Milliseconds of pressing that count as meant. */
const HOLD = 700;
/** Milliseconds within which the second click, or the second press of a key, must come. */
export const SECOND_WITHIN = 6000;

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
 * is asked a second time, since it cannot be held. A class, because hooks would weigh 3 kB on every list.
 */
export class Deliberate extends Component<Props, { armed: boolean }> {
	override state = { armed: false };
	private timer: ReturnType<typeof setTimeout> | undefined;
	private pressed = false;

	override componentWillUnmount() {
		clearTimeout(this.timer);
	}

	private wait(ms: number, then: () => void) {
		clearTimeout(this.timer);
		this.setState({ armed: true });
		this.timer = setTimeout(then, ms);
	}

	private disarm() {
		clearTimeout(this.timer);
		this.setState({ armed: false });
	}

	private press = (event: Event) => {
		if (this.props.how !== 'hold' || !event.isTrusted) return;
		this.pressed = true;
		this.wait(HOLD, () => this.props.act());
	};

	private release = () => {
		if (this.pressed) this.disarm();
	};

	private click = (event: MouseEvent) => {
		if (!event.isTrusted) return;
		// What follows a press that was not held is no second way in.
		if (this.pressed) this.pressed = false;
		else if (this.state.armed) {
			this.disarm();
			this.props.act();
		} else this.wait(SECOND_WITHIN, () => this.disarm());
	};

	private key = (event: KeyboardEvent) => {
		if (this.props.how !== 'hold' || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		if (!event.repeat) this.press(event);
	};

	override render({ how, kind = 'plain', label, room, asked, children }: Props, { armed }: { armed: boolean }) {
		const { release } = this;
		return (
			<button
				type="button"
				class="button deliberate"
				data-kind={kind}
				data-armed={armed ? (this.pressed ? 'hold' : 'twice') : undefined}
				data-room={room}
				aria-label={armed ? undefined : label}
				onClick={this.click}
				onPointerDown={this.press}
				onPointerUp={release}
				onPointerLeave={release}
				onPointerCancel={release}
				onKeyDown={this.key}
				onKeyUp={release}
				onBlur={release}
				onContextMenu={(event) => how === 'hold' && event.preventDefault()}
			>
				<span aria-live="polite">
					{armed ? t(this.pressed ? 'page_keep_holding' : 'page_click_again') : (asked ?? children)}
				</span>
			</button>
		);
	}
}
