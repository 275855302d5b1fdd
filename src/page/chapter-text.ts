import { declarations } from '../core/declared';
import type { Scanned } from '../core/finding';
import type { Chapter, Story } from '../core/story';
import type { Page } from './page';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { readText } from './read-text';

/** A story whose page says nothing we can read: everything about it is unknown. */
export const unread = (page: Page): Story => ({
	site: page.site.id,
	id: page.url.pathname,
	title: document.title,
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
}

/** The words of a chapter, by which one can tell whether it changed. */
export const wordsOf = (paragraphs: readonly Paragraph[]): string =>
	paragraphs.map(({ text }) => text.trim()).join('\n');

/** Reads one chapter; undefined if the page was given up meanwhile. */
export async function readChapter(element: Element, page: Page, signal: AbortSignal): Promise<ChapterText | undefined> {
	const chapter = page.site.chapter(element, page.url);
	const paragraphs = paragraphsOf(element);
	const story = page.site.story(document, page.url) ?? unread(page);
	const declared = declarations(story, chapter).filter(({ qualifier }) => qualifier !== 'denied');
	const found = page.settings.scanner.on
		? await readText(
				paragraphs.map(({ text }) => text),
				{ declared: declared.map(({ topic }) => topic) },
				signal,
			)
		: { paragraphs: paragraphs.length, topics: {}, findings: [], readable: false };
	if (!found) return undefined;
	return { element, chapter, paragraphs, scanned: found, words: wordsOf(paragraphs), off: new AbortController() };
}
