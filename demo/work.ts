/** A chapter of a made-up work. */
export interface DemoChapter {
	readonly title: string;
	/** The author's note above the text. */
	readonly notes?: string;
	readonly text: readonly string[];
}

/** A made-up work, as every archive of the demo shows it in its own way. */
export interface DemoWork {
	readonly id: number;
	readonly title: string;
	readonly author: string;
	readonly fandom: string;
	readonly rating: string;
	readonly warnings: readonly string[];
	readonly category: string;
	readonly relationships: readonly string[];
	readonly characters: readonly string[];
	readonly tags: readonly string[];
	readonly summary: string;
	readonly complete: boolean;
	readonly chapters: readonly DemoChapter[];
	/** What readers say under it, each as the paragraphs of one comment; missing: nobody has said anything. */
	readonly comments?: readonly (readonly string[])[];
}

/** Number of words of the whole work, as archives print it. */
export const wordsOf = (work: DemoWork): number =>
	work.chapters
		.flatMap((chapter) => chapter.text)
		.join(' ')
		.split(/\s+/).length;

/** A chapter's own number on the archive: far from the work's, as in life. */
export const chapterId = (work: DemoWork, index: number): number => work.id * 100 + index + 1;
