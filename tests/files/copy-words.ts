import { copyEpub } from '../../src/files/copy/copy';
import type { CopyWords } from '../../src/files/copy/copy-words';
import type { CopyChapter } from '../../src/files/copy/plan';
import type { Epub } from '../../src/files/epub/open';
import { joined } from './made-epub';

/** Words for copies, for tests. */
export const COPY_WORDS: CopyWords = {
	language: 'en',
	title: 'Before you read',
	limits: 'Made on your device. It can miss things.',
	declaredHeading: 'The author says',
	declared: ['Tag: “Needles”'],
	foundHeading: 'The text may contain',
	nothing: 'Nothing found that you asked about.',
	chapter: (number) => `Chapter ${number}`,
	contains: (topics) => `May contain: ${topics.join(', ')}.`,
	passage: (paragraphs, topics) => `[${paragraphs} paragraphs: ${topics.join(', ')}]`,
	after: 'Continue after it',
	leftOut: (paragraphs, topics) => `[${paragraphs} left out: ${topics.join(', ')}]`,
	contents: 'Before you read',
};

/** What a copy says of a chapter that holds nothing. */
export const NONE: CopyChapter = { topics: [], passages: [] };

/** The bytes of a copy; chapters that are not given hold nothing. */
export async function copyOf(epub: Epub, ...chapters: CopyChapter[]): Promise<Uint8Array> {
	const all = [...chapters, ...epub.chapters.slice(chapters.length).map(() => NONE)];
	return joined((await copyEpub(epub, all, COPY_WORDS)).parts);
}
