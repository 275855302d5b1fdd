import type { Field, Reading, Story } from '../../core/story';
import { guessSite } from '../../sites/guess';
import type { ZipArchive } from '../zip/archive';
import { parseHtml } from './markup';
import { metadata, type Package } from './package';

/** How many files from the beginning, and from the end, may hold what an archive printed about the work. */
const PREFACE = 3;

const ADDRESS = new URL('https://unknown.invalid/');

/** The work as an archive's download prints it in its preface; undefined where there is no such page. */
function fromPreface(zip: ZipArchive, { spine }: Package): Story | undefined {
	for (const { item } of [...spine.slice(0, PREFACE), ...spine.slice(PREFACE).slice(-1)]) {
		const document = parseHtml(zip.read(item.path));
		const site = guessSite(document);
		// A page of text alone says nothing that the package does not say better.
		const story = site && site.id !== 'document' ? site.story(document, ADDRESS) : undefined;
		if (story && Object.keys(story.says).length > 0) return story;
	}
	return undefined;
}

/** Summaries are written as markup within markup. */
const plain = (markup: string): string =>
	new DOMParser().parseFromString(markup, 'text/html').body.textContent?.trim() ?? '';

const reading = (words: readonly string[]): Reading => ({ words, withheld: false });

/**
 * What an e-book says about its story: an archive's preface where it has one, else its metadata. An e-book has no
 * place for warnings or ratings: they are unknown, not none.
 */
export function epubStory(zip: ZipArchive, book: Package): Story {
	const [title = ''] = metadata(book, 'title');
	const preface = fromPreface(zip, book);
	if (preface) return { ...preface, title: preface.title || title };
	const says: Partial<Record<Field, Reading>> = {};
	const fields = { author: 'creator', language: 'language', tag: 'subject' } as const;
	for (const [field, name] of Object.entries(fields) as [keyof typeof fields, string][]) {
		const words = metadata(book, name);
		if (words.length > 0) says[field] = reading(words);
	}
	const summary = metadata(book, 'description').map(plain).filter(Boolean).join('\n\n');
	const [id = title] = metadata(book, 'identifier');
	return { site: 'epub', id, title, says, numbers: {}, dates: {}, prose: summary ? { summary } : {} };
}
