import type { Scanned } from './finding';
import type { Declaration } from './mention';
import type { Earlier } from './passage/results';
import type { Story } from './story';
import type { UmbrellaWarning } from './umbrellas';

/** All that is known of a story when it is judged. */
export interface Facts {
	readonly story: Story;
	/** What its author declared, for the work and, on a chapter page, for the chapter. */
	readonly declarations: readonly Declaration[];
	/** What its author warns of without saying what it is; missing: as the story alone, without its chapters, has it. */
	readonly umbrellas?: readonly UmbrellaWarning[];
	/** What the scanner made of the text; absent: the text was not (or not yet) scanned. */
	readonly found?: Scanned;
	/** What earlier visits found in its chapters, where the text is not at hand: in lists and on links. */
	readonly earlier?: readonly Earlier[];
}

/** Where an action would take place. */
export const PLACES = ['list', 'page', 'passage'] as const;
export type Place = (typeof PLACES)[number];
