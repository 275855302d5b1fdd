import { t } from '../src/browser/i18n';
import type { Choices, Done } from '../src/content/choices/choices';
import { showNotice } from '../src/content/overlay/notice';
import type { Memory, Page } from '../src/content/page';
import type { Settings } from '../src/core/settings';
import { judgeFor, TOPICS } from './facts';
import { practiceSite } from './site';

/** What is remembered while the page is open, and no longer. */
function forNow(): Memory {
	const known = new Map<string, string>();
	return {
		get: (key) => known.get(key),
		set: (key, value) => void known.set(key, value),
		forget: (key) => void known.delete(key),
	};
}

/** Takes every choice and keeps none; says so where the reader is. */
function notKept(signal: AbortSignal): Choices {
	let done: Done | undefined;
	let redrawGate: (() => void) | undefined;
	const show = (next: Done | undefined) => {
		done = next;
		redrawGate?.();
	};
	const say = () => {
		const text = t('practice_not_kept');
		if (redrawGate) show({ text, undo: () => show(undefined) });
		else showNotice(text, t('ui_close'), () => undefined, signal);
	};
	return {
		choose: say,
		openRule: say,
		done: () => done,
		gateTells(redraw, gone) {
			redrawGate = redraw;
			const end = () => {
				redrawGate = undefined;
				show(undefined);
			};
			gone.addEventListener('abort', end, { once: true });
		},
	};
}

/** What the pieces of a page share, made up: they are the real ones, and nothing they do leaves this page. */
export const surroundings = (settings: Settings, signal: AbortSignal): Page => ({
	site: practiceSite(),
	url: new URL(location.href),
	settings,
	topics: TOPICS,
	memory: forNow(),
	earlier: () => [],
	choices: notKept(signal),
	judge: judgeFor(settings),
	acted: () => undefined,
	fail: (error) => console.error(error),
});
