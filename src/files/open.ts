import type { Book } from './book';
import { type Epub, openEpub } from './epub/open';
import { openPage, type PartName } from './text/page';
import { FileError } from './trouble';
import { LARGEST_FILE } from './zip/archive';

/** A file that was read: a story, and for an e-book what a copy of it is made from. */
export interface Opened {
	readonly book: Book;
	readonly epub?: Epub;
}

const begins = (bytes: Uint8Array, text: string, at = 0): boolean =>
	[...text].every((char, i) => bytes[at + i] === char.charCodeAt(0));

/** A zero byte near the beginning, in anything but UTF-16: no text. */
const isBinary = (bytes: Uint8Array): boolean =>
	!(bytes[0] === 0xff && bytes[1] === 0xfe) &&
	!(bytes[0] === 0xfe && bytes[1] === 0xff) &&
	bytes.subarray(0, 4096).includes(0);

/** Kinds of files whose bytes could pass for text. */
const OTHER = /\.(?:rtf|fb2|docx?|odt|mobi|azw3?|kfx|lit|json|css|js)$/i;

/**
 * Reads a file by what is in it, whatever it is called: EPUB, HTML, Markdown or plain text. `part` names the parts
 * of a long text without chapters. Pauses at each `yield`. Throws a `FileError` that says why it cannot be read.
 */
export function* openFile(name: string, bytes: Uint8Array, part: PartName): Generator<void, Opened> {
	if (bytes.length === 0) throw new FileError('empty');
	if (bytes.length > LARGEST_FILE) throw new FileError('too_large');
	if (begins(bytes, 'PK\u0003\u0004')) {
		const epub = yield* openEpub(bytes);
		return { book: epub, epub };
	}
	if (/\.epub$/i.test(name)) throw new FileError('broken');
	if (begins(bytes, '%PDF')) throw new FileError('pdf');
	if (isBinary(bytes) || OTHER.test(name) || begins(bytes, '{\\rtf')) throw new FileError('wrong_type');
	return { book: openPage(name, bytes, part) };
}
