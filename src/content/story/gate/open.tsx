import type { Choice, GateModel } from '../../../core/gate-model';
import type { Preferences } from '../../../protocol/answers';
import type { Choices } from '../../choices/choices';
import { GATE_TAG } from '../../cover/css';
import { beforePaint } from '../../overlay/before-paint';
import { fitToScreen } from '../../overlay/fit-to-screen';
import { createRenderedHost } from '../../overlay/rendered-host';
import whole from '../../overlay/whole-page.css?inline';
import { Gate } from './gate';
import css from './gate.css?inline';
import sections from './sections.css?inline';

interface GateQuestion {
	readonly model: GateModel;
	readonly how: Preferences['reveal'];
	readonly choose: (choice: Choice) => void;
	readonly change: () => void;
	/** Opens what can be decided about this story once and for all. */
	readonly more: () => void;
	/** Has the whole story checked first; missing: it cannot be. */
	readonly check: (() => void) | undefined;
	readonly choices: Choices;
}

/** An open gate; `update` when more is known. */
export interface OpenGate {
	update(model: GateModel): void;
}

/**
 * Opens the gate as a modal dialog in a closed shadow root: the browser itself makes the rest of the
 * page inert and keeps the sheet above everything. Escape goes back to safety, never into the text.
 * It is taken away when the signal aborts; if the page removes it, it comes back.
 */
export function openGate(
	{ model, how, choose, change, more, check, choices }: GateQuestion,
	signal: AbortSignal,
): OpenGate {
	const host = createRenderedHost(GATE_TAG, whole + sections + css, signal);
	let dialog: HTMLDialogElement | null = null;
	let asked = model;
	const draw = () =>
		host.show(
			<dialog
				ref={(element) => {
					dialog = element;
				}}
				aria-labelledby="title"
				onCancel={(event) => {
					event.preventDefault();
					choose('back');
				}}
			>
				<Gate
					{...{ model: asked, how, choose, change, more, check, openRule: choices.openRule, done: choices.done() }}
				/>
			</dialog>,
		);
	draw();
	if (dialog) fitToScreen(dialog, 0, signal);
	choices.gateTells(draw, signal);
	const show = () => {
		if (signal.aborted || !dialog) return;
		// One that the page took away is open still, but above nothing.
		dialog.close();
		dialog.showModal();
	};
	const place = () => {
		if (host.element.parentNode === document.documentElement) return;
		document.documentElement.append(host.element);
		// Giving it the keyboard asks for the layout of the whole page, which is covered until then anyway.
		beforePaint(show);
	};
	place();
	const observer = new MutationObserver(place);
	observer.observe(document.documentElement, { childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	return {
		update(next) {
			asked = next;
			draw();
		},
	};
}
