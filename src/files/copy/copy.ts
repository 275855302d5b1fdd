import { createPace } from '../../core/pace';
import { parseXml, serialise } from '../epub/markup';
import type { Epub } from '../epub/open';
import { hrefTo } from '../epub/paths';
import { createZip, deflated, stored } from '../zip/write';
import type { CopyWords } from './copy-words';
import { frontPage } from './front-page';
import { markFile } from './mark-file';
import { addToNav, addToNcx, addToPackage, freeName } from './package';
import { type CopyChapter, type FilePlan, planCopy } from './plan';

/** A copy that was made. */
export interface EpubCopy {
	/** The bytes of an EPUB, one part after the other. */
	readonly parts: readonly Uint8Array[];
	/** Files that are not well-formed: they are in the copy as they were, without lines. */
	readonly unmarked: readonly string[];
}

/** What a signature was made over is changed; what the archive begins with is written anew. */
const LEFT_BEHIND = new Set(['META-INF/signatures.xml', 'mimetype']);
const TYPE = new TextEncoder().encode('application/epub+zip');

/**
 * Makes a forewarned copy of an e-book: a page of warnings at the front, a line before each chapter and each passage
 * that holds something, and no passage that is to be left out. `chapters` has one entry for each chapter of the book.
 * Every other file is the same, byte for byte, and stays packed. One file at a time is unpacked, changed and packed
 * again; other tasks have their turn in between. Rejects with a `FileError` where a file cannot be read.
 */
export async function copyEpub(epub: Epub, chapters: readonly CopyChapter[], words: CopyWords): Promise<EpubCopy> {
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
	const marked = (path: string, plan: FilePlan): Uint8Array | undefined => {
		const document = parseXml(zip.read(path), 'application/xhtml+xml');
		if (!document) {
			unmarked.push(path);
			return undefined;
		}
		markFile(document, path, plan, words, book.version);
		return serialise(document);
	};
	/** A file as it is in the copy; undefined: as it was. */
	const changed = (path: string): Uint8Array | undefined => {
		const plan = book.fixed ? undefined : files.get(path);
		if (plan) return marked(path, plan);
		if (path === book.path) return addToPackage(zip.read(path), book, part);
		if (path === book.nav?.path) return addToNav(zip.read(path), path, book, part);
		return path === book.ncx?.path ? addToNcx(zip.read(path), path, part) : undefined;
	};
	const pace = createPace();
	const copy = createZip();
	copy.add('mimetype', await stored(TYPE));
	for (const path of zip.names) {
		if (LEFT_BEHIND.has(path)) continue;
		await pace.rest();
		const bytes = changed(path);
		copy.add(path, bytes ? await deflated(bytes) : zip.packed(path));
	}
	copy.add(part.path, await deflated(serialise(frontPage(front, words, book.version))));
	return { parts: copy.end(), unmarked };
}
