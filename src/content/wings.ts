import type { LinkKnowledge } from '../protocol/answers';
import type { WingName } from '../protocol/page-to-background';
import type { AskBackground } from './background-client';
import type { HandleOptions } from './cards/load-handle';
import type { About } from './choices/sheet';
import type { watchComments } from './comments/watch-comments';
import type { KnownLinks } from './link-preview/known-links';
import type { Page } from './page';
import type { ReportSubject } from './report/report-subject';
import type { createStory } from './story/story-controller';
import type { StoryView } from './story/story-view';
import { shared } from './world';

/** What the scripts can do that come to a page when there is something for them to show. */
export interface Wings {
	/** Reads chapters and has them judged. */
	chapter: { readonly story: typeof createStory };
	/** Gate, passages, map, chapter sheets. */
	story: { readonly view: (page: Page, passed: () => void, signal: AbortSignal) => StoryView };
	/** What can be decided about a story once and for all, and the report of a mistake. */
	sheets: {
		readonly choices: (about: About, page: Page, signal: AbortSignal) => void;
		readonly report: (reported: ReportSubject, signal: AbortSignal) => void;
		/** Begins to offer a handle on cards; see `beginHandle`. */
		readonly handle: (handled: HandleOptions, first: Event, held: boolean, signal: AbortSignal) => void;
		/** Says that all cards of a page, `count` of them, are skipped; `first` is the one that comes first. */
		readonly nothingLeft: (first: Element, count: number, page: Page, signal: AbortSignal) => void;
	};
	/** Sees to what points into what is veiled. */
	references: { readonly keep: (signal: AbortSignal) => void };
	'link-preview': {
		/** Until the signal aborts; `refresh` when more is known of links. */
		readonly begin: (opening: KnownLinks, first: Event | undefined, signal: AbortSignal) => { refresh(): void };
		/** Asks before something is opened whose level is skip. */
		readonly confirm: (known: LinkKnowledge, open: () => void, signal: AbortSignal) => void;
	};
	/** Reads comments under a chapter. */
	comments: { readonly watch: typeof watchComments };
}

interface Slot {
	readonly here: Promise<unknown>;
	readonly arrive: (wing: unknown) => void;
	asked: Promise<void> | undefined;
	/** What has arrived. */
	wing: unknown;
}

const slots = shared('wings', () => new Map<WingName, Slot>());

const slotOf = (name: WingName): Slot => {
	const known = slots.get(name);
	if (known) return known;
	let arrive: Slot['arrive'] = () => undefined;
	const here = new Promise((resolve) => {
		arrive = resolve;
	});
	const slot: Slot = {
		here,
		arrive(wing) {
			slot.wing = wing;
			arrive(wing);
		},
		asked: undefined,
		wing: undefined,
	};
	slots.set(name, slot);
	return slot;
};

/** A wing that is here already; undefined: it is to be asked for. */
export const wingIfHere = <N extends WingName>(name: N): Wings[N] | undefined =>
	slotOf(name).wing as Wings[N] | undefined;

/** For the script of a wing: it is here. */
export const provideWing = <N extends WingName>(name: N, wing: Wings[N]): void => slotOf(name).arrive(wing);

/** How often a script is asked for, and milliseconds until it is asked for again. */
const TRIES = 6;
const PATIENCE = 1500;

/** Asks for a script until it is here: on a page that is still coming in, a browser may refuse or lose the first one. */
async function fetchWing(name: WingName, { here }: Slot, ask: AskBackground): Promise<void> {
	for (let tries = 1; ; tries++) {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<'late'>((resolve) => {
			timer = setTimeout(resolve, PATIENCE, 'late');
		});
		try {
			const asked = ask({ type: 'wing', name }).then(() => here);
			if ((await Promise.race([asked, late])) !== 'late') return;
			if (tries >= TRIES) throw new Error(`The script "${name}" did not come.`);
		} catch (error) {
			if (tries >= TRIES) throw error;
			await late;
		} finally {
			clearTimeout(timer);
		}
	}
}

/** A wing, put on the page by the background when it is asked for first. Rejects where it cannot be put there. */
export async function wing<N extends WingName>(name: N, ask: AskBackground): Promise<Wings[N]> {
	const slot = slotOf(name);
	slot.asked ??= fetchWing(name, slot, ask);
	try {
		await slot.asked;
	} catch (error) {
		slot.asked = undefined;
		throw error;
	}
	return (await slot.here) as Wings[N];
}
