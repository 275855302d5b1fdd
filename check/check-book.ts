import type { Scanned } from '../src/core/finding';
import type { ChapterReport, StoryReport } from '../src/core/story-map';
import { type Book, storyDeclarations } from '../src/files/book';
import { type ChapterScanOptions, checkChapter } from './check-chapter';

/** What a book holds, as far as it was looked through. */
export interface Checked {
	readonly report: StoryReport;
	/** One for each chapter of the report. */
	readonly scans: readonly Scanned[];
}

/**
 * Looks through a book, chapter by chapter; tells after each how many are done. Where the signal aborts, what was
 * looked through is what there is.
 */
export async function checkBook(
	book: Book,
	looking: Pick<ChapterScanOptions, 'scan' | 'options'>,
	done: (chapters: number) => void,
	signal: AbortSignal,
): Promise<Checked> {
	const declared = storyDeclarations(book);
	const storyNotes = book.story.prose.notes;
	const chapters: ChapterReport[] = [];
	const scans: Scanned[] = [];
	for (const chapter of book.chapters) {
		const numbered = { ...chapter, number: chapters.length + 1 };
		const checked = await checkChapter(numbered, { ...looking, declared, storyNotes }, signal);
		if (!checked) break;
		chapters.push(checked.report);
		scans.push(checked.scanned);
		done(chapters.length);
	}
	return { report: { story: book.story, declared, chapters, total: book.chapters.length }, scans };
}
