import { declarations } from '../../src/core/declarations';
import type { Scanned } from '../../src/core/finding';
import { type ChapterResult, chapterKey, storyKey, topicsOf } from '../../src/core/passage/results';
import type { Answer, PageRead } from '../../src/core/read-story';
import type { Story } from '../../src/core/story';
import type { ChapterReport } from '../../src/core/story-map';
import { textOf } from '../../src/files/text/page';
import type { Site } from '../../src/sites';
import { nameOnPage } from '../../src/sites/chapter-name';
import { storyPage } from '../../src/sites/whole-story';
import { type ChapterScanOptions, checkChapter } from '../check-chapter';

/** What reading the pages of a story needs. */
export interface PageReading extends Pick<ChapterScanOptions, 'scan' | 'options'> {
	readonly site: Site;
	/** Has what was found remembered. */
	readonly remember: (results: readonly ChapterResult[]) => Promise<void>;
	/** Told of each chapter that was looked through on a page, with how many there are. */
	readonly looked: (done: number, total: number) => void;
}

const resultOf = (story: Story, name: string, { number }: ChapterReport, scanned: Scanned): ChapterResult => ({
	story: storyKey(story.site, story.id),
	chapter: chapterKey(name),
	number,
	topics: topicsOf(scanned),
});

/**
 * Reads and looks through a page of a story. It is shown nowhere: its scripts never run and nothing it names is
 * loaded. Rejects if the signal aborts.
 */
export async function readPage(
	{ body, url: from }: Answer,
	first: number,
	{ site, remember, looked, ...looking }: PageReading,
	signal: AbortSignal,
): Promise<PageRead> {
	const url = new URL(from);
	const page = storyPage(new DOMParser().parseFromString(body, 'text/html'), url, site);
	if (page.kind !== 'chapters') return page;
	const { story, texts, further } = page;
	const declared = declarations(story);
	const chapters: ChapterReport[] = [];
	const results: ChapterResult[] = [];
	for (const [i, { element, chapter, address }] of texts.entries()) {
		const number = chapter.number ?? first + i;
		const read = { ...chapter, number, address, paragraphs: textOf(element) };
		const checked = await checkChapter(read, { ...looking, declared, storyNotes: story.prose.notes }, signal);
		if (!checked) throw signal.reason;
		const { report, scanned } = checked;
		chapters.push(report);
		if (report.readable) results.push(resultOf(story, nameOnPage(site, url, story, chapter, element), report, scanned));
		looked(i + 1, texts.length);
	}
	// What cannot be remembered is on the map all the same.
	await remember(results).catch(() => undefined);
	const total = story.numbers.chapters ?? (texts.length === 0 ? further.length : undefined);
	return { kind: 'chapters', story, declared, chapters, further, ...(total !== undefined && { total }) };
}
