import { preferencesOf } from '../src/background/knowledge';
import { t } from '../src/browser/i18n';
import { createParsed } from '../src/content/cards/added-cards';
import { showEmptyList } from '../src/content/cards/empty-list-notice';
import { beginHandle } from '../src/content/cards/handle';
import type { Choices, Done } from '../src/content/choices/choices';
import { openSheet } from '../src/content/choices/open-sheet';
import { createLabelMemory } from '../src/content/label-memory';
import { showNotice } from '../src/content/overlay/notice';
import type { Page } from '../src/content/page';
import { openReport } from '../src/content/report/open';
import { provideWing } from '../src/content/wings';
import type { Settings } from '../src/core/settings';
import { localBackground } from './local-background';
import { practiceSite } from './site';

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

/** Leaves the story, by what was chosen at its gate. */
export interface Leaving {
	back(): void;
	next(): void;
}

/** What the pieces of a page share, made up: they are the real ones, and nothing they do leaves this page. */
export function practicePage(settings: Settings, signal: AbortSignal, leaving?: Leaving): Page {
	const choices = notKept(signal);
	provideWing('sheets', { choices: openSheet, report: openReport, nothingLeft: showEmptyList, handle: beginHandle });
	return {
		...{ url: new URL(location.href), choices, said: createLabelMemory(), parsed: createParsed() },
		// A next chapter to be gone to; nothing opens.
		site: { ...practiceSite(), links: () => ({ next: '#' }) },
		preferences: preferencesOf(settings),
		ask: localBackground(settings),
		ways: {
			leave: () => leaving?.back(),
			go: () => leaving?.next(),
			changeSettings: () => choices.openRule(''),
		},
		fail: (error) => console.error(error),
		hold: (error) => console.error(error),
		unread: (_, error) => console.error(error),
	};
}
