import type { Story } from '../../core/story';
import type { ChapterAnswer, StoryAnswer } from '../../protocol/answers';
import type { ChapterText } from './text/chapter';

/** A chapter with what is to be done with it. */
export interface ToSettle {
	readonly text: ChapterText;
	readonly answer: ChapterAnswer;
}

/** What shows an opened story for which something is to be done: a script of its own, `entries/story.iife.ts`. */
export interface StoryView {
	/** Opens the gate, or tells the one that is open what is known by now. */
	ask(story: Story, answer: StoryAnswer): void;
	closeGate(): void;
	/** Releases chapters with their passages, or asks in their places; `texts` are all of the page. */
	settle(
		chapters: readonly ToSettle[],
		about: { readonly story: Story; readonly groups: StoryAnswer['groups']; readonly several: boolean },
		texts: Iterable<Element>,
	): Promise<void>;
}
