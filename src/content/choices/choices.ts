import { actionName, t, topicName } from '../../browser/i18n';
import type { WantedRule } from '../../core/judge/wanted-rule';
import type { Level } from '../../core/level';
import type { Exception } from '../../core/settings';
import type { TopicId } from '../../core/topic';
import type { AskBackground } from '../background-client';
import { undoNotice } from '../overlay/notice';

/** Something that readers can choose on a page, to hold from now on. */
export type Chosen =
	| { readonly kind: 'exception'; readonly exception: Exception }
	| { readonly kind: 'rule'; readonly rule: WantedRule }
	| { readonly kind: 'level'; readonly topic: TopicId; readonly level: Level };

/** What was just chosen, with the way back. */
export interface Done {
	readonly text: string;
	undo(): void;
}

/** The reader's choices on this page: they outlive every judging of it. */
export interface Choices {
	choose(chosen: Chosen): void;
	/** Opens the options at a rule. */
	openRule(id: string): void;
	/** What was just chosen; undefined: nothing, or undone. */
	done(): Done | undefined;
	/** A gate is up, behind which no notice can be seen: it tells itself, until the signal aborts. */
	gateTells(redraw: () => void, signal: AbortSignal): void;
}

const wordsOf = (chosen: Chosen): string => {
	if (chosen.kind === 'level') return t('choices_done_rule', t(`ui_level_${chosen.level}`), topicName(chosen.topic));
	if (chosen.kind === 'rule') {
		const { rule } = chosen;
		return t('choices_done_rule', actionName(rule.action), rule.field === 'story' ? rule.title : rule.words);
	}
	const { name, until } = chosen.exception;
	return t(until === 'new' ? 'choices_done_known' : 'choices_done_exception', name);
};

const store = (chosen: Chosen, ask: AskBackground) => {
	if (chosen.kind === 'rule') return ask({ type: 'add-rule', rule: chosen.rule });
	if (chosen.kind === 'exception') return ask({ type: 'except', exception: chosen.exception });
	return ask({ type: 'set-level', topic: chosen.topic, level: chosen.level });
};

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
			const stored = store(chosen, ask).catch(() => ({ change: undefined }));
			void stored.then(({ change }) => {
				if (signal.aborted) return;
				const undo = () => {
					if (change !== undefined) void ask({ type: 'undo-change', change }).catch(() => undefined);
					show(undefined);
				};
				show({ text: change === undefined ? t('choices_done_nothing') : wordsOf(chosen), undo });
			});
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
