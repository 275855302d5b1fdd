import type { LinkKnowledge } from '../protocol/answers';
import type { WingName } from '../protocol/page-to-background';
import type { AskBackground } from './background-client';
import type { About } from './choices/open-sheet';
import type { Opening } from './link-preview/opening';
import type { Page } from './page';
import type { Reported } from './report/reported';
import type { StoryView } from './story/story-view';
import { shared } from './world';

/** What the scripts can do that come to a page when there is something for them to show. */
export interface Wings {
	/** Gate, passages, map, chapter sheets. */
	story: { readonly view: (page: Page, passed: () => void, signal: AbortSignal) => StoryView };
	/** What can be decided about a story once and for all, and the report of a mistake. */
	sheets: {
		readonly choices: (about: About, page: Page, signal: AbortSignal) => void;
		readonly report: (reported: Reported, signal: AbortSignal) => void;
	};
	'link-preview': {
		/** Until the signal aborts; `refresh` when more is known of links. */
		readonly begin: (opening: Opening, first: Event | undefined, signal: AbortSignal) => { refresh(): void };
		/** Asks before something is opened whose level is skip. */
		readonly confirm: (known: LinkKnowledge, open: () => void, signal: AbortSignal) => void;
	};
}

interface Slot {
	readonly here: Promise<unknown>;
	readonly arrive: (wing: unknown) => void;
	asked: boolean;
}

const slots = shared('wings', () => new Map<WingName, Slot>());

const slotOf = (name: WingName): Slot => {
	const known = slots.get(name);
	if (known) return known;
	let arrive: Slot['arrive'] = () => undefined;
	const here = new Promise((resolve) => {
		arrive = resolve;
	});
	const slot = { here, arrive, asked: false };
	slots.set(name, slot);
	return slot;
};

/** For the script of a wing: it is here. */
export const provideWing = <N extends WingName>(name: N, wing: Wings[N]): void => slotOf(name).arrive(wing);

/** A wing, put on the page by the background when it is asked for first. Rejects where it cannot be put there. */
export async function wing<N extends WingName>(name: N, ask: AskBackground): Promise<Wings[N]> {
	const slot = slotOf(name);
	if (!slot.asked) {
		slot.asked = true;
		try {
			await ask({ type: 'wing', name });
		} catch (error) {
			slot.asked = false;
			throw error;
		}
	}
	return (await slot.here) as Wings[N];
}
