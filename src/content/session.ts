import { useWords } from '../browser/i18n';
import { native } from '../browser/native';
import type { PageStatus } from '../core/status';
import type { Story } from '../core/story';
import { FAIL_SAFE_KEY } from '../protocol/fail-safe';
import type { Site } from '../sites';
import { ifTrusted } from '../ui/if-trusted';
import { type AskBackground, askBackground, tellBackground } from './background-client';
import { createParsed } from './cards/added-cards';
import { createChoices } from './choices/choices';
import { VEIL_TAG } from './cover/css';
import { createFailsafe, patient } from './cover/failsafe';
import { holdPage } from './cover/hold-page';
import type { HeldSelector } from './cover/hold-until-shielded';
import { createUnread } from './cover/unreadable-parts';
import { cover, type JudgedPage, judgePage, removeLeftovers, unmarkAll } from './judge-page';
import { createLabelMemory } from './label-memory';
import type { Page, Ways } from './page';
import { asksAgain, NEW_PAGE, type PageState, paused, phaseOf, welcomed } from './page-state';
import { createToolbar } from './toolbar';
import { wing } from './wings';

const ways: Ways = {
	leave() {
		if (history.length > 1) history.back();
		else tellBackground({ type: 'leave' });
	},
	go: (url) => location.assign(url),
	changeSettings: () => tellBackground({ type: 'open-options', section: 'topics' }),
};

/** The card whose piece of ours has the keyboard: judged again, it gets it back, not the top of the page. */
function cardWithFocus(cards: string): Element | undefined {
	const at = document.activeElement;
	if (at?.localName !== VEIL_TAG) return undefined;
	// What stands in the place of a card stands before it.
	return at.closest(cards) ?? (at.nextElementSibling?.matches(cards) ? at.nextElementSibling : undefined);
}

/** The element that the reader last opened a context menu on. */
function watchContextMenu(signal: AbortSignal): () => Element | undefined {
	let last: Element | undefined;
	const remember = ifTrusted(({ target }) => {
		if (target instanceof Element) last = target;
	});
	addEventListener('contextmenu', remember, { capture: true, signal });
	return () => last;
}

/** What popup and background can ask of a page. */
export interface Session {
	status(): PageStatus;
	pause(how: 'page' | 'hour'): void;
	resume(): void;
	menuTarget(): { words: string; story: Story | undefined };
	choose: Page['choices']['choose'];
}

/**
 * Runs Forewarned on a page: covers at once, judges as soon as the background has answered, and again whenever the
 * settings change. The signal ends it all.
 */
export function startSession(site: Site, signal: AbortSignal, ask: AskBackground = askBackground): Session {
	let state = NEW_PAGE;
	let judged: JudgedPage | undefined;
	let covering: AbortController | undefined;
	let judging: AbortController | undefined;
	const holding = new AbortController();
	const looked = () => holding.abort();
	/** Cards and texts. */
	const held: readonly HeldSelector[] = [
		{ kind: 'card', selector: site.cards, elements: new Set() },
		{ kind: 'text', selector: site.text, elements: new Set() },
	];

	const uncover = () => {
		judging?.abort();
		covering?.abort();
		looked();
		judged = undefined;
		// What covers marks what it holds, also where nothing was judged yet.
		unmarkAll();
	};
	const asked = patient(ask, (error) => failsafe.fail(error));
	const choices = createChoices(ask, signal);
	const said = createLabelMemory();
	const parsed = createParsed();
	const menuTarget = watchContextMenu(signal);
	const report = (failure: unknown) =>
		wing('sheets', ask).then(
			(sheets) => sheets.report({ story: { site: site.id }, failure }, signal),
			// What is to be shown cannot come; for those who look.
			(error: unknown) => console.debug('Forewarned:', error),
		);
	const failsafe = createFailsafe(uncover, report, signal);
	const putCover = () => {
		covering?.abort();
		covering = new AbortController();
		cover(site, held, AbortSignal.any([signal, covering.signal]));
	};
	const toolbar = createToolbar(() => judged?.summary(), ask);

	const judge = () => {
		const { welcome } = state;
		if (!welcome) return;
		failsafe.ready(welcome.preferences.strict);
		if (phaseOf(state) === 'open') {
			uncover();
			return toolbar();
		}
		const at = site.cards && cardWithFocus(site.cards);
		if (!covering || covering.signal.aborted) putCover();
		judging?.abort();
		judging = new AbortController();
		const both = AbortSignal.any([signal, judging.signal]);
		const { preferences, remembers } = welcome;
		const page: Page = {
			...{ site, preferences, choices, said, parsed, ways, ask: asked, url: new URL(location.href) },
			fail: failsafe.fail,
			hold: failsafe.hold,
			unread: createUnread(both),
		};
		judged = judgePage(
			{ page, held, remembers, changed: toolbar, moved: judge, looked, failed: () => failsafe.failed },
			both,
		);
		// From here on the page is covered by what is judged, each piece for itself.
		covering?.abort();
		for (const { elements } of held) elements.clear();
		if (at) judged.focus(at);
		toolbar();
	};
	const enter = (next: PageState) => {
		if (next === state || signal.aborted) return;
		state = next;
		judge();
	};

	/** Asks how to behave; the latest answer counts. */
	const hello = async () => {
		state = asksAgain(state);
		const { greetings } = state;
		try {
			const answer = await ask({ type: 'hello', site: site.id });
			useWords(answer.words);
			enter(welcomed(state, greetings, answer));
		} catch (error) {
			failsafe.fail(error);
		}
	};

	// The first thing of all: a background that sleeps wakes while the page is on its way.
	const greeted = hello();
	putCover();
	holdPage(site, new URL(location.href), AbortSignal.any([signal, holding.signal]));
	// Where an extension comes to a page that is there already, one that was stopped may have been before it.
	if (document.readyState !== 'loading') removeLeftovers();
	void greeted;
	const { onChanged } = native().storage;
	const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
		if (area === 'local' && FAIL_SAFE_KEY in changes) void hello();
	};
	onChanged.addListener(changed);
	signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
	// A page that comes back from the browser's cache heard of no change while it was there: it went there covered.
	addEventListener('pagehide', ({ persisted }) => persisted && judged && putCover(), { signal });
	addEventListener('pageshow', ({ persisted }) => persisted && void hello(), { signal });

	return {
		status: () => ({
			...(judged?.status() ?? { site: site.id, siteName: site.name, kind: 'other', failed: failsafe.failed }),
			paused: state.paused,
		}),
		pause(how) {
			if (how === 'hour') tellBackground({ type: 'set-tab-pause', until: Date.now() + 3_600_000 });
			enter(paused(state, how));
		},
		resume() {
			tellBackground({ type: 'set-tab-pause', until: 0 });
			enter(paused(state, 'no'));
		},
		menuTarget() {
			const target = menuTarget();
			const words = target?.closest('a')?.textContent ?? '';
			return { words, story: target && judged?.storyAt(target) };
		},
		choose: choices.choose,
	};
}
