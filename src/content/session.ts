import { type EarlierIn, openEarlier } from '../browser/chapters';
import { openMemory } from '../browser/memory';
import { tell } from '../browser/messages';
import { loadPageSettings, watchPageSettings } from '../browser/page-settings';
import { localDay } from '../core/day';
import type { RuleAction } from '../core/rule';
import type { Settings } from '../core/settings';
import { inMood } from '../core/settings/mood';
import type { PageStatus } from '../core/status';
import type { Site } from '../sites';
import { createSeen } from './cards/seen';
import { createChoices } from './choices/choices';
import { wantedRule, watchContextMenu } from './choices/menu';
import { VEIL_TAG } from './cover/css';
import { createFailsafe } from './cover/failsafe';
import { cleanUp, cover, type Started, start } from './judge-page';
import type { Memory } from './page';
import type { Ways } from './story/gate/ask';
import type { OpenStory } from './story/story-controller';
import { toolbar } from './toolbar';

const ways: Ways = {
	leave() {
		if (history.length > 1) history.back();
		else void tell({ type: 'leave' });
	},
	go: (url) => location.assign(url),
	changeSettings: () => void tell({ type: 'open-options', section: 'topics' }),
};

/** The card whose piece of ours has the keyboard: judged again, it gets it back, not the top of the page. */
function cardWithFocus(cards: string): Element | undefined {
	const at = document.activeElement;
	if (at?.localName !== VEIL_TAG) return undefined;
	// What a skipped card leaves behind stands before it.
	return at.closest(cards) ?? (at.nextElementSibling?.matches(cards) ? at.nextElementSibling : undefined);
}

/** What the popup can ask of a page. */
export interface Running {
	status(): PageStatus;
	pause(how: 'page' | 'hour'): void;
	resume(): void;
	revealAll(): void;
	/** An action was chosen in the context menu, for the selected words or the link it was opened on. */
	menu(action: RuleAction, selected: string | null): void;
}

/**
 * Runs Forewarned on a page: covers at once, judges as soon as the settings are here, and again
 * whenever they change. `openStory` is there where a story may open. The signal ends it all.
 */
export function run(site: Site, openStory: OpenStory | undefined, signal: AbortSignal): Running {
	let paused: PageStatus['paused'] = 'no';
	let settings: Settings | undefined;
	let memory: Memory | undefined;
	let earlier: EarlierIn = () => [];
	let started: Started | undefined;
	let covering: AbortController | undefined;
	let judging: AbortController | undefined;

	const end = (part: AbortController | undefined) => part?.abort();
	const uncover = () => {
		end(judging);
		end(covering);
		started = undefined;
	};
	const choices = createChoices(signal);
	const seen = createSeen(signal);
	const menuTarget = watchContextMenu(signal);
	const failsafe = createFailsafe(uncover, signal);
	const putCover = () => {
		end(covering);
		covering = new AbortController();
		cover(site, AbortSignal.any([signal, covering.signal]));
	};
	const badge = toolbar(() => started?.status());

	const judge = () => {
		if (!settings || !memory) return;
		failsafe.ready(settings.strict);
		if (paused !== 'no' || settings.sites.off.includes(site.id)) {
			uncover();
			return badge();
		}
		const at = site.cards && cardWithFocus(site.cards);
		putCover();
		end(judging);
		judging = new AbortController();
		const both = AbortSignal.any([signal, judging.signal]);
		started = start(
			{ site, openStory, settings, memory, earlier, choices, seen, ways, failsafe, changed: badge, moved: judge },
			both,
		);
		// From here on the page is covered by what is judged, each piece for itself.
		end(covering);
		if (at) started.focus(at);
		badge();
	};
	const pause = (how: PageStatus['paused']) => {
		paused = how;
		judge();
	};

	putCover();
	// Where an extension comes to a page that is there already, one that was stopped may have been before it.
	if (document.readyState !== 'loading') cleanUp();
	const begin = () =>
		Promise.all([
			loadPageSettings(),
			openMemory(),
			openEarlier(),
			tell({ type: 'tab-pause' }),
			tell({ type: 'shield' }),
		])
			.then(([loaded, remembered, before, tab]) => {
				settings = inMood(loaded, localDay());
				memory = remembered;
				earlier = before;
				pause((tab?.until ?? 0) > Date.now() ? 'hour' : 'no');
			})
			.catch(failsafe.fail);
	void begin();
	// A page that comes back from the browser's cache heard of no change while it was there: it went there covered.
	addEventListener('pagehide', ({ persisted }) => persisted && started && putCover(), { signal });
	addEventListener('pageshow', ({ persisted }) => persisted && void begin(), { signal });
	watchPageSettings((changed) => {
		settings = inMood(changed, localDay());
		judge();
	}, signal);

	return {
		status: () => ({
			...(started?.status() ?? { site: site.id, siteName: site.name, kind: 'other', failed: failsafe.failed }),
			paused,
		}),
		pause(how) {
			if (how === 'hour') void tell({ type: 'set-tab-pause', until: Date.now() + 3_600_000 });
			pause(how);
		},
		resume() {
			void tell({ type: 'set-tab-pause', until: 0 });
			pause('no');
		},
		revealAll: () => started?.revealAll(),
		menu(action, selected) {
			const target = menuTarget();
			const words = selected ?? target?.closest('a')?.textContent ?? '';
			const rule = wantedRule(action, words, target && started?.storyAt(target));
			if (rule) choices.choose({ kind: 'rule', rule });
		},
	};
}
