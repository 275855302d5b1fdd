import type { CueClass, Scanned } from '../core/finding';
import type { Passage, Verdict } from '../core/judge';
import type { LastingChoice } from '../core/judge/lasting-choice';
import type { Level } from '../core/level';
import type { Declaration } from '../core/mention';
import type { OwnSite } from '../core/own-site';
import type { ChapterResult } from '../core/passage/results';
import type { Mode } from '../core/reading-mode';
import type { Chapter, Story } from '../core/story';
import type { TopicId } from '../core/topic';
import type { CardAnswer, LinkKnowledge, LinkTarget, ReadChapter, StoryAnswer, Welcome } from './answers';

/** Scripts that come to a page when there is something for them to show. */
export const WINGS = ['chapter', 'story', 'sheets', 'references', 'link-preview', 'comments'] as const;
export type WingName = (typeof WINGS)[number];

/**
 * What pages ask of the background. Every question can be asked again: whoever answers may have been put to sleep
 * in the middle of it, and remembers nothing but what is stored.
 */
export interface PageProtocol {
	/** The first thing a page says; the background lays its style sheet over it and says how to behave. */
	hello: { ask: { site: string }; answer: Welcome };
	'judge-cards': { ask: { stories: readonly Story[] }; answer: { cards: readonly (CardAnswer | null)[] } };
	'judge-story': {
		ask: {
			story: Story;
			/** What has been read so far; nothing while `reading`. */
			chapters: readonly ReadChapter[];
			/** Chapters may still come, or are still being read. */
			reading: boolean;
			/** The page holds more than one chapter: each is judged by itself. */
			several: boolean;
			/** The address's path: a choice at a gate holds for the page it was made on. */
			path: string;
			hasNext: boolean;
			/** The strictest verdict on this story so far: a page cannot take back what it said. */
			held: Verdict | undefined;
		};
		answer: StoryAnswer;
	};
	/**
	 * Reads a chapter's text, which may come in parts: `from` is the number of the first paragraph in `texts`.
	 * Answers how many paragraphs it has until all `count` are there, then what it found; `working`: ask again.
	 */
	'scan-chapter': {
		ask: {
			/** Names the text among those that pages are handing over at this time. */
			key: string;
			count: number;
			from: number;
			texts: readonly string[];
			name: string;
			story: Story;
			chapter: Chapter;
		};
		answer: { have: number } | { working: true } | { found: Scanned; chapter: Chapter };
	};
	/** Reads what readers say under a chapter, each comment by its paragraphs. */
	'judge-comments': {
		ask: { story: Story; comments: readonly (readonly string[])[] };
		answer: { comments: readonly (CardAnswer | null)[] };
	};
	/** The passages of a chapter, as its reader chose to read it. */
	'cut-passages': {
		ask: { story: Story; chapter: ReadChapter; mode: Mode | undefined };
		answer: { passages: readonly Passage[] };
	};
	/** The reader agreed to read what a gate or a sheet named; `fresh`: only what no gate had named before. */
	consent: {
		ask: {
			story: Pick<Story, 'site' | 'id'>;
			causes: readonly string[];
			mode: Mode;
			path: string;
			fresh: boolean;
		};
		answer: undefined;
	};
	/** What is known of what links open; `undefined` for most. */
	'know-links': {
		ask: { site: string; here: string | undefined; links: readonly LinkTarget[] };
		answer: { known: readonly (LinkKnowledge | null)[] };
	};
	/** What is known of a card's story, as it would be judged when opened. */
	'know-card': {
		ask: { story: Story };
		answer: { known: LinkKnowledge; declarations: readonly Declaration[] };
	};
	/** The reader agreed, at a link, to open it: the gate that comes says nothing of the same again. */
	'consent-link': { ask: { known: LinkKnowledge }; answer: undefined };
	/** The reader agreed, knowing the whole of it, to read a story in this way: its gate says nothing of the same again. */
	'consent-story': { ask: { story: Story; mode: Mode }; answer: undefined };
	/** Opens the page that reads a whole story and says what it may contain; the page that asks is its way there. */
	'check-story': { ask: { story: Pick<Story, 'site' | 'id' | 'title'>; address: string }; answer: undefined };
	/** Remembers what was found in chapters of one story that was checked as a whole. */
	'remember-chapters': { ask: { results: readonly ChapterResult[] }; answer: undefined };
	/** Whether an address was fetched ahead in this session; if not it is noted as fetched from now on. */
	'claim-prefetch': { ask: { href: string }; answer: { first: boolean } };
	/** Keeps what a page that was fetched ahead is judged to be. */
	'keep-prefetch': { ask: { href: string; story: Story; chapters: readonly ReadChapter[] }; answer: undefined };
	/** What the session remembers of a story, by its keys; see `background/session-memory.ts`. */
	recall: { ask: { about: string }; answer: Record<string, string> };
	remember: { ask: { key: string; value: string | null }; answer: undefined };
	/** Puts a script on the page that asks. */
	wing: { ask: { name: WingName }; answer: undefined };
	/** Whether the background is there: an answer that is late may be on its way. */
	alive: { ask: object; answer: undefined };
	/** The strongest action on the page and how often anything acted, or that it is off or paused: the toolbar badge. */
	badge: { ask: { action: Level | 'off'; count: number }; answer: undefined };
	'set-tab-pause': { ask: { until: number }; answer: undefined };
	/** Opens the options page at a section. */
	'open-options': { ask: { section: string }; answer: undefined };
	/** Does from now on what its reader chose; `text` says so. Without a change nothing was to be done, or undone. */
	choose: { ask: { chosen: LastingChoice }; answer: { change: string | undefined; text: string } };
	/** The levels of topics as the reader set them for every day, whatever the mood, or their defaults. */
	'levels-of': { ask: { topics: readonly TopicId[] }; answer: { levels: Readonly<Record<TopicId, Level>> } };
	'undo-change': { ask: { change: string }; answer: undefined };
	/** Remembers that the reader said "wrong topic" of these paragraphs, or takes it back. Only hashes are kept. */
	dismiss: { ask: { topic: TopicId; cue: CueClass; texts: readonly string[]; back: boolean }; answer: undefined };
	/** Opens an address in a tab of its own, beside the one that asks; in front or behind it. */
	'open-tab': { ask: { url: string; front: boolean }; answer: undefined };
	/** Closes the tab, where there is no page to go back to. */
	leave: { ask: Record<never, never>; answer: undefined };
	/** What the reader pointed out on this host, if anything. */
	'own-site': { ask: { host: string }; answer: { site: OwnSite | undefined } };
	'save-own-site': { ask: { site: OwnSite }; answer: undefined };
}
