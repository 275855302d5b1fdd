import type { LastingChoice } from '../../core/judge/lasting-choice';
import type { Answer } from '../../protocol/message';
import type { PageProtocol } from '../../protocol/page-to-background';
import type { AskBackground } from '../background-client';
import { undoNotice } from '../overlay/notice';

/** What was just chosen, with the way back. */
export interface Done {
	readonly text: string;
	undo(): void;
}

/** The reader's choices on this page: they outlive every judging of it. */
export interface Choices {
	choose(chosen: LastingChoice): void;
	/** Opens the options at a rule. */
	openRule(id: string): void;
	/** What was just chosen; undefined: nothing, or undone. */
	done(): Done | undefined;
	/** A gate is up, behind which no notice can be seen: it tells itself, until the signal aborts. */
	gateTells(redraw: () => void, signal: AbortSignal): void;
}

/** Sends choices to the background, which alone changes settings, and tells of them until the signal aborts. */
export function createChoices(ask: AskBackground, signal: AbortSignal): Choices {
	let done: Done | undefined;
	let notice: AbortController | undefined;
	let redrawGate: (() => void) | undefined;

	const show = (next: Done | undefined) => {
		done = next;
		notice?.abort();
		if (redrawGate) redrawGate();
		else if (next) {
			notice = new AbortController();
			undoNotice(next.text, next.undo, AbortSignal.any([signal, notice.signal]));
		}
	};
	return {
		choose(chosen) {
			const tell = ({ change, text }: Answer<PageProtocol, 'choose'>) => {
				if (signal.aborted) return;
				const undo = () => {
					if (change !== undefined) void ask({ type: 'undo-change', change }).catch(() => undefined);
					show(undefined);
				};
				show({ text, undo });
			};
			// What nobody answered for was not done, and then there is nothing to undo.
			ask({ type: 'choose', chosen }).then(tell, () => undefined);
		},
		openRule: (id) =>
			void ask({ type: 'open-options', section: `/rules/${encodeURIComponent(id)}` }).catch(() => undefined),
		done: () => done,
		gateTells(redraw, gone) {
			notice?.abort();
			redrawGate = redraw;
			gone.addEventListener(
				'abort',
				() => {
					if (redrawGate !== redraw) return;
					redrawGate = undefined;
					// What the gate told last is still to be undone when the gate is gone.
					if (done && !signal.aborted) show(done);
				},
				{ once: true },
			);
		},
	};
}
