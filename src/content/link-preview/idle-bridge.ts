import type { Facts } from '../../core/facts';
import type { Judge } from '../../core/judge';
import type { Page } from '../page';
import type { Reported } from '../report/reported';

/** A page that is judged, for what tells of stories before they are opened. */
export interface Opening {
	readonly page: Page;
	/** Judges without counting: nothing was done yet. */
	readonly judge: Judge;
	/** All that is known of the story of a card. */
	cardFacts(card: Element): Facts | undefined;
	/** The story that is open here; undefined: none, or not read yet. */
	openFacts(): Facts | undefined;
	/** Reads a page that is not on the screen; undefined: there is no text on it. */
	read(document: Document, url: URL, signal: AbortSignal): Promise<Facts | undefined>;
}

/** What the script that comes after the page can do. */
export interface Later {
	/** Until the signal aborts: the page is then another one, or judged anew. To be called when more is known of it. */
	begin(opening: Opening, signal: AbortSignal): () => void;
	report(reported: Reported, signal: AbortSignal): void;
}

interface Meeting {
	now?: { readonly opening: Opening; readonly signal: AbortSignal };
	later?: Later;
	changed?: () => void;
}

/** Where the two scripts of a page meet, in the world that extensions have to themselves; either may be first. */
const MEETING = Symbol.for('forewarned.before');
const world = globalThis as { [MEETING]?: Meeting };
const meeting = (): Meeting => {
	world[MEETING] ??= {};
	return world[MEETING];
};

const begin = (here: Meeting): void => {
	const { now, later } = here;
	if (now && later && !now.signal.aborted) here.changed = later.begin(now.opening, now.signal);
};

/** Tells of a page that is judged from now on. To be called when more is known of it. */
export function announce(opening: Opening, signal: AbortSignal): () => void {
	const here = meeting();
	here.now = { opening, signal };
	begin(here);
	return () => void (signal.aborted || here.changed?.());
}

/** Takes over what comes after the page; pages that are judged later are told of, too. */
export function follow(later: Later): void {
	const here = meeting();
	// A page that is read again brings its scripts again.
	if (here.later) return;
	here.later = later;
	begin(here);
}

/** Opens the report on something that was done here; undefined while its script has not come. */
export const reporter = (): Later['report'] | undefined => meeting().later?.report;
