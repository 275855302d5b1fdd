import type { Silence } from '../core/evidence';
import type { Scanned } from '../core/finding';
import type { GateModel } from '../core/gate-model';
import type { Passage, Verdict } from '../core/judge';
import type { Level } from '../core/level';
import type { Declaration } from '../core/mention';
import type { Mode } from '../core/reading-mode';
import type { Settings } from '../core/settings';
import type { TextStatus } from '../core/status';
import type { Chapter, Story } from '../core/story';
import type { TopicGroup, TopicId } from '../core/topic';

/** What a page needs of the settings to draw and to behave; what it is judged by stays in the background. */
export interface Preferences
	extends Pick<Settings, 'reveal' | 'veil' | 'strict'>,
		Readonly<Record<'keys' | 'askFirst' | 'lookAhead' | 'comments', boolean>> {
	readonly stub: Settings['lists']['stub'];
}

/** Whether a page is to be read: `off`, the reader switched the site off; `paused`, this tab, or every tab. */
export interface Welcome {
	readonly state: 'on' | 'off' | 'paused';
	/** It is every tab that is paused. */
	readonly everywhere: boolean;
	readonly preferences: Preferences;
	/** What the page may have to say, by the keys of its words. */
	readonly words: Readonly<Record<string, string>>;
	/** Something is remembered of chapters that were opened before, so links are worth asking about. */
	readonly remembers: boolean;
}

/** What is done with a card. Most are shown, and then there is nothing to say. */
export interface CardAnswer {
	readonly action: Level;
	/** It is what the reader looks for, and nothing stronger than an alert speaks against it. */
	readonly liked?: true;
	/** Missing where the card is shown as it is. */
	readonly reasons?: Verdict['reasons'];
	/**
	 * What its veil says: what it is about, gravest first, and what that stands on, which may be words of the page and
	 * is told when its reader asks; missing where it is shown as it is.
	 */
	readonly said?: {
		readonly names: readonly string[];
		readonly because: readonly string[];
		/** There if the reader wants titles on what is veiled, too. */
		readonly title?: string;
	};
	/** The reader revealed it in this session. */
	readonly revealed?: true;
	/** Opening its story is to be asked about first. */
	readonly confirm?: true;
	/** Something is worth telling before the story is opened. */
	readonly preview?: true;
}

/** What the popup shows of an opened story beside its labels. */
export interface StoryStatus extends TextStatus {
	readonly silence: readonly Silence[];
}

/** A chapter as its page has read it. */
export interface ReadChapter {
	/** Its name among those of its archive; see `chapterName`. */
	readonly name: string;
	readonly chapter: Chapter;
	readonly found: Scanned;
}

/** What is done with one chapter. */
export interface ChapterAnswer {
	/** `release`: it is shown with these passages. `ask`: its reader chooses first, at a sheet in its place. */
	readonly next: 'release' | 'ask';
	readonly passages: readonly Passage[];
	/** How its reader agreed to read it; missing: nobody was asked. */
	readonly mode?: Mode;
	/** What the sheet says; there where `next` is `ask`. */
	readonly sheet?: GateModel;
	/** The reader left the chapter out before. */
	readonly left?: true;
	/** What the reader answers for at the sheet. */
	readonly causes: readonly string[];
}

/** What is done with an opened story. */
export interface StoryAnswer {
	readonly verdict: Verdict;
	readonly declarations: readonly Declaration[];
	readonly status: StoryStatus;
	/** What the gate says; missing: the story is not asked about, or its reader has answered. */
	readonly gate?: GateModel;
	/** What the reader answers for at the gate. */
	readonly causes: readonly string[];
	/** In the order asked; empty while the text is still being read. */
	readonly chapters: readonly ChapterAnswer[];
	/** The group of every topic that a passage touches. */
	readonly groups: Readonly<Record<TopicId, TopicGroup>>;
}

/** An address that a link of the page opens. */
export interface LinkTarget {
	readonly href: string;
	readonly story?: string;
	readonly chapter?: string;
}

/** What is known of what a link opens, before it is opened. */
export interface LinkKnowledge {
	readonly kind: 'story' | 'chapter';
	/** Empty if unknown. */
	readonly title: string;
	readonly story: Pick<Story, 'site' | 'id'>;
	readonly action: Level;
	readonly reasons: Verdict['reasons'];
	/** The page behind the link was read ahead: that nothing was found is worth saying, too. */
	readonly ahead: boolean;
	/** The reader agreed to it in this session. */
	readonly agreed: boolean;
}
