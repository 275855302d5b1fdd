import { type Zippable, type ZippableFile, zipSync } from 'fflate';

/** The earliest day a zip archive can name: a copy says nothing of when it was made, and is the same every time. */
const MTIME = '1980-01-02T00:00:00';

/** Files that are packed already: packing them again costs time and gains nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|avif|woff2?|mp[34]|m4[av]|ogg|opus|webm)$/i;

/**
 * Files as an archive, in their order; the first is stored, as an EPUB's `mimetype` has to be.
 * Throws where the order cannot be kept: a name that is a whole number comes first in any object.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const [first] = files.keys();
	const entries = [...files].map(([name, bytes]): [string, ZippableFile] => [
		name,
		[bytes, { level: name === first || PACKED.test(name) ? 0 : 6, mtime: MTIME }],
	]);
	const zippable: Zippable = Object.fromEntries(entries);
	if (Object.keys(zippable)[0] !== first) throw new Error('The archive cannot be written in order.');
	return zipSync(zippable);
}
