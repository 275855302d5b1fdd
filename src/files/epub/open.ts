import { type Block, blockAt, blocksOf } from '../blocks';
import type { Book, BookChapter } from '../book';
import { FileError } from '../trouble';
import { openZip, type ZipArchive } from '../zip/archive';
import { type ContentsEntry, contentsOf } from './contents';
import { isLocked } from './locked';
import { lineOf, parseHtml, parseXml } from './markup';
import { type Package, readPackage } from './package';
import { epubStory } from './story';

/** Paragraphs of one file that belong to a chapter, 0-based, both inclusive. */
export interface Stretch {
	readonly path: string;
	readonly from: number;
	readonly to: number;
}

/** A chapter with the places its paragraphs came from, in order. */
export interface EpubChapter extends BookChapter {
	readonly stretches: readonly Stretch[];
}

/** An e-book that was read. */
export interface Epub extends Book {
	readonly zip: ZipArchive;
	readonly package: Package;
	readonly chapters: readonly EpubChapter[];
}

/** Pages about the book and not of it, by what EPUB's vocabulary calls them. */
const MATTER = /\b(?:titlepage|halftitlepage|copyright-page|imprint|colophon|toc|landmarks|loi|lot|index|cover)\b/;

const isMatter = (document: Document): boolean =>
	[document.body, ...(document.body?.children ?? [])].some((one) => MATTER.test(one?.getAttribute('epub:type') ?? ''));

interface Opening {
	readonly at: number;
	readonly title: string;
}

/** Where chapters begin in one file, by the table of contents; two lines that lead to the same place are one. */
function openings(entries: readonly ContentsEntry[], path: string, document: Document, blocks: readonly Block[]) {
	const found = new Map<number, Opening>();
	for (const { path: to, fragment, title } of entries) {
		if (to !== path) continue;
		const at = fragment ? (blockAt(blocks, document, fragment) ?? 0) : 0;
		if (!found.has(at)) found.set(at, { at, title });
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

interface Draft {
	title: string | undefined;
	readonly paragraphs: string[];
	readonly stretches: Stretch[];
}

/** Makes chapters of files, one after the other. */
function collector() {
	const drafts: Draft[] = [];
	const add = (path: string, blocks: readonly Block[], from: number, end: number, draft: Draft) => {
		if (end <= from) return;
		draft.stretches.push({ path, from, to: end - 1 });
		draft.paragraphs.push(...blocks.slice(from, end).map(({ text }) => text));
	};
	const begin = (title: string | undefined): Draft => {
		const draft: Draft = { title, paragraphs: [], stretches: [] };
		drafts.push(draft);
		return draft;
	};
	return {
		/** `named`: the book has a table of contents, and a file that is not in it goes on with the chapter before. */
		file(path: string, document: Document, blocks: readonly Block[], starts: readonly Opening[], named: boolean) {
			const [first] = starts;
			const before = named ? drafts.at(-1) : undefined;
			const heading = lineOf(document.querySelector('h1, h2, h3'));
			const end = first?.at ?? blocks.length;
			if (end > 0) add(path, blocks, 0, end, before ?? begin(named ? undefined : heading));
			for (const [i, { at, title }] of starts.entries()) {
				add(path, blocks, at, starts[i + 1]?.at ?? blocks.length, begin(title || heading));
			}
		},
		chapters: (): EpubChapter[] =>
			drafts
				.filter(({ paragraphs }) => paragraphs.length > 0)
				.map(({ title, ...rest }) => ({ ...rest, ...(title !== undefined && { title }) })),
	};
}

/** A file of the text; one that is not well-formed is read as browsers would. */
export const documentOf = (zip: ZipArchive, path: string): Document => {
	const bytes = zip.read(path);
	return parseXml(bytes, 'application/xhtml+xml') ?? parseHtml(bytes);
};

const isText = (type: string): boolean => type === 'application/xhtml+xml' || type === 'text/html';

/**
 * Reads an e-book: its chapters by its table of contents, in the order of its spine. Pauses at each `yield`, after
 * each file. Throws a `FileError`.
 */
export function* openEpub(bytes: Uint8Array): Generator<void, Epub> {
	const zip = openZip(bytes);
	const book = readPackage(zip);
	if (isLocked(zip)) throw new FileError('locked');
	const entries = contentsOf(zip, book);
	const collected = collector();
	for (const { item } of book.spine) {
		yield;
		if (!isText(item.type) || item === book.nav) continue;
		const document = documentOf(zip, item.path);
		if (!document.body || isMatter(document)) continue;
		const blocks = blocksOf(document.body);
		const starts = openings(entries, item.path, document, blocks);
		collected.file(item.path, document, blocks, starts, entries.length > 0);
	}
	const chapters = collected.chapters();
	if (chapters.length === 0) throw new FileError('no_text');
	return { story: epubStory(zip, book), chapters, zip, package: book };
}
