import type { Dismissals } from '../../../browser/dismissals';
import { tell } from '../../../browser/messages';
import { inPrivate } from '../../../browser/private';
import { declarations } from '../../../core/declared';
import type { Scanned } from '../../../core/finding';
import { declaredFindings, withDeclared } from '../../../core/passage/declared';
import { chapterKey, chapterName, storyKey, topicsOf } from '../../../core/passage/results';
import type { Chapter, Story } from '../../../core/story';
import { isNote } from '../../../scan/text/note';
import type { Page } from '../../page';
import { inSlices, type Pace } from './pace';
import { type Paragraph, paragraphSlices } from './paragraphs';
import { scanner } from './scanner';

/** A story whose page says nothing we can read: everything about it is unknown. */
export const unread = (page: Page, { title }: Document): Story => ({
	site: page.site.id,
	id: page.url.pathname,
	title,
	says: {},
	numbers: {},
	dates: {},
	prose: {},
});

/** One chapter of the page, read and scanned. */
export interface ChapterText {
	readonly element: Element;
	/** The words that were scanned: a change that leaves them alone is none. */
	readonly words: string;
	/** Takes its passages off again. */
	readonly off: AbortController;
	readonly chapter: Chapter;
	readonly paragraphs: readonly Paragraph[];
	readonly scanned: Scanned;
	readonly dismissals: Dismissals;
}

/** The words of a chapter, by which one can tell whether it changed. */
export const wordsOf = (paragraphs: readonly Paragraph[]): string =>
	paragraphs.map(({ text }) => text.trim()).join('\n');

/** Names a chapter among those of its archive; where nothing on the page does, by its place among others there. */
export function nameOf({ site, url }: Page, story: Story, chapter: Chapter, text: Element): string {
	const place = [...text.ownerDocument.querySelectorAll(site.text)].indexOf(text);
	const unnamed = place > 0 ? `${url.pathname}#${place}` : url.pathname;
	return chapterName(site.id, story.id, chapter.id ?? chapter.number ?? unnamed);
}

/** Keeps what was found for the next visit, unless the reader or a private window says no. */
function remember(page: Page, story: Story, chapter: Chapter, text: Element, found: Scanned): void {
	if (!found.readable || page.settings.scanner.remember === false || inPrivate()) return;
	const names = { story: storyKey(story.site, story.id), chapter: chapterKey(nameOf(page, story, chapter, text)) };
	const { number } = chapter;
	const result = { ...names, ...(number !== undefined && { number }), topics: topicsOf(found) };
	void tell({ type: 'remember-chapter', result });
}

/** A chapter with the notes that its author wrote into the text itself. */
function withNotes(chapter: Chapter, texts: readonly string[]): Chapter {
	const notes = [chapter.notes, ...texts.filter(isNote)].filter(Boolean).join('\n\n');
	return notes ? { ...chapter, notes } : chapter;
}

/** Reads one chapter; undefined if the page was given up meanwhile. */
export async function readChapter(
	element: Element,
	page: Page,
	dismissals: Dismissals,
	pace: Pace,
	signal: AbortSignal,
): Promise<ChapterText | undefined> {
	const paragraphs = await inSlices(paragraphSlices(element), pace, signal);
	if (!paragraphs) return undefined;
	const texts = paragraphs.map(({ text }) => text);
	const chapter = withNotes(page.site.chapter(element, page.url), texts);
	const story = page.site.story(element.ownerDocument, page.url) ?? unread(page, element.ownerDocument);
	const declared = declarations(story, chapter).filter(({ qualifier }) => qualifier !== 'denied');
	const found = page.settings.scanner.on
		? await inSlices(
				scanner()(texts, {
					declared: declared.map(({ topic }) => topic),
					own: page.settings.own ?? [],
					dismissed: dismissals.all(),
				}),
				pace,
				signal,
			)
		: { paragraphs: paragraphs.length, topics: {}, findings: [], readable: false };
	if (!found) return undefined;
	const notes = [chapter.notes, story.prose.notes].filter(Boolean).join('\n\n');
	const scanned = withDeclared(found, declaredFindings(texts, notes));
	remember(page, story, chapter, element, scanned);
	const words = wordsOf(paragraphs);
	return { element, chapter, paragraphs, scanned, dismissals, words, off: new AbortController() };
}
