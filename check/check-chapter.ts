import { chapterDeclarations } from '../src/core/declarations';
import type { Scanned } from '../src/core/finding';
import type { Declaration } from '../src/core/mention';
import { createPace, inSlices } from '../src/core/pace';
import { declaredFindings, withDeclared } from '../src/core/passage/declared-passages';
import type { Chapter } from '../src/core/story';
import { type ChapterReport, chapterReport } from '../src/core/story-map';
import { type BookChapter, chapterNotes } from '../src/files/book';
import type { ScanOptions } from '../src/scan';
import type { Scanner } from './scanner';

/** What one chapter is looked through with. */
export interface ChapterScanOptions {
	readonly scan: Scanner;
	readonly options: Pick<ScanOptions, 'own' | 'dismissed'>;
	/** What is declared for the story as such. */
	readonly declared: readonly Declaration[];
	/** The author's notes on the story as such. */
	readonly storyNotes: string | undefined;
}

/** A chapter with its number, and where it opens if it is at an archive. */
export interface NumberedChapter extends BookChapter, Pick<ChapterReport, 'address'>, Pick<Chapter, 'warning'> {
	readonly number: number;
}

const topicsOf = (declared: readonly Declaration[], denied: boolean): string[] =>
	declared.filter(({ qualifier }) => (qualifier === 'denied') === denied).map(({ topic }) => topic);

/** Looks through one chapter; undefined: the signal aborted. */
export async function checkChapter(
	chapter: NumberedChapter,
	{ scan, options, declared, storyNotes = '' }: ChapterScanOptions,
	signal: AbortSignal,
): Promise<{ report: ChapterReport; scanned: Scanned } | undefined> {
	const { paragraphs, warning } = chapter;
	const notes = chapterNotes(chapter);
	const its = chapterDeclarations({ notes, ...(warning && { warning }) });
	const all = [...declared, ...its];
	const slices = scan(paragraphs, { ...options, declared: topicsOf(all, false), denied: topicsOf(all, true) });
	const found = await inSlices(slices, createPace(), signal);
	if (!found) return undefined;
	const scanned = withDeclared(found, declaredFindings(paragraphs, `${notes}\n\n${storyNotes}`));
	return { report: chapterReport(chapter, paragraphs, scanned, its), scanned };
}
