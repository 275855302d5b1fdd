import { declarations } from '../core/declarations';
import type { Declaration } from '../core/mention';
import type { Story } from '../core/story';
import { isNote } from '../scan/text/note';

/** A chapter as it was read from a file. */
export interface BookChapter {
	readonly title?: string;
	readonly paragraphs: readonly string[];
	/** What the author says about this chapter: notes that stand apart from it. */
	readonly notes?: string;
}

/** A story as it was read from a file. */
export interface Book {
	readonly story: Story;
	/** In reading order; at least one, each with at least one paragraph. */
	readonly chapters: readonly BookChapter[];
}

/** What an author says for one chapter alone, the notes among its paragraphs included. */
export const chapterNotes = ({ notes, paragraphs }: BookChapter): string =>
	[notes, ...paragraphs.filter(isNote)].filter(Boolean).join('\n\n');

/** Everything declared for the story as such. */
export const storyDeclarations = ({ story }: Book): Declaration[] => declarations(story);
