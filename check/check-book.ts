import { chapterDeclarations } from '../src/core/declared';
import type { Scanned } from '../src/core/finding';
import type { Declaration } from '../src/core/mention';
import { createPace, inSlices } from '../src/core/pace';
import { declaredFindings, withDeclared } from '../src/core/passage/declared';
import { type ChapterReport, chapterReport, type StoryReport } from '../src/core/story-map';
import { type Book, chapterNotes, storyDeclarations } from '../src/files/book';
import type { ScanOptions } from '../src/scan';
import type { Scanner } from './scanner';

/** What a book holds, as far as it was looked through. */
export interface Checked {
	readonly report: StoryReport;
	/** One for each chapter of the report. */
	readonly scans: readonly Scanned[];
}

const topicsOf = (declared: readonly Declaration[]): string[] =>
	declared.filter(({ qualifier }) => qualifier !== 'denied').map(({ topic }) => topic);

/**
 * Looks through a book, chapter by chapter; tells after each how many are done. Where the signal aborts, what was
 * looked through is what there is.
 */
export async function checkBook(
	book: Book,
	scan: Scanner,
	options: Pick<ScanOptions, 'own' | 'dismissed'>,
	done: (chapters: number) => void,
	signal: AbortSignal,
): Promise<Checked> {
	const declared = storyDeclarations(book);
	const chapters: ChapterReport[] = [];
	const scans: Scanned[] = [];
	for (const chapter of book.chapters) {
		const { paragraphs, title } = chapter;
		const notes = chapterNotes(chapter);
		const its = chapterDeclarations({ notes });
		const slices = scan(paragraphs, { ...options, declared: topicsOf([...declared, ...its]) });
		const found = await inSlices(slices, createPace(), signal);
		if (!found) break;
		const scanned = withDeclared(found, declaredFindings(paragraphs, `${notes}\n\n${book.story.prose.notes ?? ''}`));
		const named = { number: chapters.length + 1, ...(title !== undefined && { title }) };
		chapters.push(chapterReport(named, paragraphs, scanned, its));
		scans.push(scanned);
		done(chapters.length);
	}
	return { report: { story: book.story, declared, chapters, total: book.chapters.length }, scans };
}
