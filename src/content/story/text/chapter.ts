import type { Scanned } from '../../../core/finding';
import { inSlices, type Pace } from '../../../core/pace';
import type { Chapter, Story } from '../../../core/story';
import type { ReadChapter } from '../../../protocol/answers';
import { nameOnPage } from '../../../sites/chapter-name';
import type { Page } from '../../page';
import { type Paragraph, paragraphSlices } from './paragraphs';

/** A story whose page says nothing we can read: everything about it is unknown. */
export const unread = ({ site, url }: Pick<Page, 'site' | 'url'>, { title }: Document): Story => ({
	...{ site: site.id, id: url.pathname, title },
	...{ says: {}, numbers: {}, dates: {}, prose: {} },
});

/** One chapter of the page, read and scanned. */
export interface ChapterText extends ReadChapter {
	readonly element: Element;
	/** The words that were scanned: a change that leaves them alone, and where they stand, is none. */
	readonly words: string;
	/** Takes its passages off again. */
	readonly off: AbortController;
	readonly paragraphs: readonly Paragraph[];
}

/** The words of a chapter, by which one can tell whether it changed. */
export const wordsOf = (paragraphs: readonly Paragraph[]): string =>
	paragraphs.map(({ text }) => text.trim()).join('\n');

/** Characters that are handed over at a time: less than a millisecond of work. */
const PART = 64_000;

/** The paragraphs from one on that are handed over next. */
function partFrom(texts: readonly string[], from: number): readonly string[] {
	let length = 0;
	let to = from;
	while (to < texts.length && (to === from || length < PART)) length += texts[to++]?.length ?? 0;
	return texts.slice(from, to);
}

/** Names what this page hands over among all that pages do. Also where a page is not secure. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Hands a text to the background, as often as it takes, and gives what was found in it. */
async function scan(
	texts: readonly string[],
	about: { readonly name: string; readonly story: Story; readonly chapter: Chapter },
	{ ask }: Page,
	signal: AbortSignal,
): Promise<{ found: Scanned; chapter: Chapter } | undefined> {
	const key = newKey();
	const count = texts.length;
	let from = 0;
	for (;;) {
		const part = partFrom(texts, from);
		const answer = await ask({ type: 'scan-chapter', key, count, from, texts: part, ...about });
		if (signal.aborted) return undefined;
		if ('found' in answer) return answer;
		from = 'working' in answer ? count : answer.have;
	}
}

/** Reads one chapter of a document; undefined if the page was given up meanwhile. */
export async function readChapter(
	element: Element,
	page: Page,
	pace: Pace,
	signal: AbortSignal,
): Promise<ChapterText | undefined> {
	const paragraphs = await inSlices(paragraphSlices(element), pace, signal);
	if (!paragraphs) return undefined;
	const { ownerDocument } = element;
	const story = page.site.story(ownerDocument, page.url) ?? unread(page, ownerDocument);
	const chapter = page.site.chapter(element, page.url);
	const name = nameOnPage(page.site, page.url, story, chapter, element);
	const texts = paragraphs.map(({ text }) => text);
	const scanned = await scan(texts, { name, story, chapter }, page, signal);
	return (
		scanned && { ...scanned, ...{ element, name, paragraphs }, words: wordsOf(paragraphs), off: new AbortController() }
	);
}
