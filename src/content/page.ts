import type { Preferences } from '../protocol/answers';
import type { Site } from '../sites/site';
import type { AskBackground } from './background-client';
import type { Parsed } from './cards/added-cards';
import type { Choices } from './choices/choices';
import type { Unread } from './cover/unreadable-parts';
import type { LabelMemory } from './label-memory';

/** Everything the pieces of one open page share. */
export interface Page {
	readonly site: Site;
	readonly url: URL;
	readonly preferences: Preferences;
	readonly ask: AskBackground;
	readonly choices: Choices;
	/** What was said of stories since the document came. */
	readonly said: LabelMemory;
	readonly parsed: Parsed;
	/** Where the gate and the chapter's end lead. */
	readonly ways: Ways;
	/** Something of ours threw; the page is uncovered, or in strict mode kept covered, with a notice. */
	readonly fail: (error: unknown) => void;
	/** One card or chapter could not be read: it alone stays covered, with a notice. */
	readonly unread: Unread;
	/** Something is to be done that cannot be shown: the page stays covered, with a notice. */
	readonly hold: (error: unknown) => void;
}

/** Ways out of a page. */
export interface Ways {
	leave(): void;
	go(url: string): void;
	changeSettings(): void;
}
