import { type ChapterResult, storyKey } from '../core/passage/results';
import type { ReadingState } from '../core/read-story';
import type { Mode } from '../core/reading-mode';
import type { Story } from '../core/story';
import type { Ask } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';
import { browser } from './api';

// A story that is checked as a whole: our own page reads and shows it, a page of its archive asks for it. What was
// read lies in the session's storage, by a name that does not tell which story it is, and is gone with the browser.

/** A story that its reader wants checked as a whole. */
export interface StoryToCheck extends Pick<Story, 'site' | 'id' | 'title'> {
	/** Of the work, or of a page of it. */
	readonly address: string;
	/** The tab that it was asked for in. */
	readonly tabId: number;
	/** From a private window: nothing of it is kept. */
	readonly isPrivate: boolean;
}

const keyOf = (name: string): string => `story-check:${name}`;
const readingOf = (name: string): string => `story-reading:${name}`;
/** When the archives may be asked again, whichever story was read last. */
const NOT_BEFORE = 'story-not-before';

/** Opens our page that reads the story and shows what it may contain. */
export async function openStoryCheck(story: StoryToCheck): Promise<undefined> {
	const name = story.isPrivate ? crypto.randomUUID() : storyKey(story.site, story.id);
	await browser.storage.session.set({ [keyOf(name)]: story });
	await browser.tabs.create({ url: browser.runtime.getURL(`check/index.html?story=${name}`) });
	return undefined;
}

async function fromSession<T>(key: string): Promise<T | undefined> {
	const { [key]: stored } = await browser.storage.session.get(key);
	return stored as T | undefined;
}

/** The story of this name; undefined: the browser was closed since. */
export const storyToCheck = (name: string): Promise<StoryToCheck | undefined> => fromSession(keyOf(name));

/** How far it was read; undefined: not at all. Nothing is asked for before the pause after the last request is over. */
export async function keptReading(name: string): Promise<{ state: ReadingState | undefined; notBefore: number }> {
	const [state, notBefore] = [await fromSession<ReadingState>(readingOf(name)), await fromSession<number>(NOT_BEFORE)];
	return { state, notBefore: notBefore ?? 0 };
}

/** Keeps how far it was read. */
export const keepReading = (name: string, { isPrivate }: StoryToCheck, state: ReadingState): Promise<void> =>
	browser.storage.session.set({
		[NOT_BEFORE]: state.notBefore,
		...(!isPrivate && { [readingOf(name)]: state }),
	});

/** Opens a page of the archive: in a tab of its own, or in the one of the private window that it began in. */
export async function openAtArchive({ tabId, isPrivate }: StoryToCheck, url: string): Promise<void> {
	if (isPrivate) await browser.tabs.update(tabId, { url, active: true });
	else await browser.tabs.create({ url });
}

const tell = <T extends keyof PageProtocol>(message: Ask<PageProtocol, T>): Promise<unknown> =>
	browser.runtime.sendMessage(message);

/** Has it remembered what was found: cards, gates and links know of it from now on. */
export const rememberRead = async ({ isPrivate }: StoryToCheck, results: readonly ChapterResult[]): Promise<void> => {
	if (!isPrivate && results.length > 0) await tell({ type: 'remember-chapters', results });
};

/** Has it noted that the reader agreed to a story: its gate says nothing of the same again. */
export const agreeTo = (story: Story, mode: Mode): Promise<unknown> => tell({ type: 'consent-story', story, mode });
