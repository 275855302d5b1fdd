import { parseXml, serialise } from '../epub/markup';
import type { Epub } from '../epub/open';
import { hrefTo } from '../epub/paths';
import { writeZip } from '../zip/write';
import { frontPage } from './front-page';
import { markFile } from './mark-file';
import { addToNav, addToNcx, addToPackage, freeName } from './package';
import { type CopyChapter, planCopy } from './plan';
import type { CopyWords } from './words';

/** A copy that was made. */
export interface Copy {
	/** The bytes of an EPUB. */
	readonly bytes: Uint8Array;
	/** Files that are not well-formed: they are in the copy as they were, without lines. */
	readonly unmarked: readonly string[];
}

/** What a signature was made over is changed; what the archive begins with is written anew. */
const LEFT_BEHIND = new Set(['META-INF/signatures.xml', 'mimetype']);
const TYPE = new TextEncoder().encode('application/epub+zip');

/**
 * Makes a forewarned copy of an e-book: a page of warnings at the front, a line before each chapter and each passage
 * that holds something, and no passage that is to be left out. `chapters` has one entry for each chapter of the book.
 * Every other file is the same, byte for byte. Pauses at each `yield`, after each file.
 */
export function* copyEpub(epub: Epub, chapters: readonly CopyChapter[], words: CopyWords): Generator<void, Copy> {
	const { zip, package: book } = epub;
	const name = freeName(book, zip);
	const part = { ...name, title: words.contents };
	const { files, starts } = planCopy(epub, chapters, name.id);
	const front = epub.chapters.map(({ title }, i) => {
		const { path = '', id } = starts[i] ?? {};
		const href = hrefTo(part.path, path) + (id && !book.fixed ? `#${id}` : '');
		return { name: title || words.chapter(i + 1), href, topics: chapters[i]?.topics ?? [] };
	});
	const unmarked: string[] = [];
	const written = new Map<string, Uint8Array>([['mimetype', TYPE]]);
	for (const path of zip.names) {
		if (LEFT_BEHIND.has(path)) continue;
		yield;
		const bytes = zip.read(path);
		const plan = book.fixed ? undefined : files.get(path);
		const document = plan && parseXml(bytes, 'application/xhtml+xml');
		if (plan && !document) unmarked.push(path);
		if (plan && document) {
			markFile(document, path, plan, words, book.version);
			written.set(path, serialise(document));
		} else if (path === book.path) written.set(path, addToPackage(bytes, book, part));
		else if (path === book.nav?.path) written.set(path, addToNav(bytes, path, book, part));
		else if (path === book.ncx?.path) written.set(path, addToNcx(bytes, path, part));
		else written.set(path, bytes);
	}
	written.set(part.path, serialise(frontPage(front, words, book.version)));
	yield;
	return { bytes: writeZip(written), unmarked };
}
