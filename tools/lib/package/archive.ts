import JSZip from 'jszip';

/** A file of an archive: its path with forward slashes, and its content. */
export interface Entry {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The earliest time a zip can hold. */
const TIME = new Date('1980-01-01T00:00:00Z');
/** A plain file that its owner may write and all may read. */
const MODE = 0o100644;

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A zip of files whose bytes depend on the paths and contents alone: sorted, with one time and one mode for all,
 * compressed by code that is the same on every machine (Node's own zlib is not). Throws when a path stands there twice.
 */
export function archive(entries: readonly Entry[]): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const { path, bytes } of entries.toSorted((a, b) => before(a.path, b.path))) {
		if (zip.file(path)) throw new Error(`${path} is there twice`);
		zip.file(path, bytes, { date: TIME, unixPermissions: MODE, createFolders: false });
	}
	const compressionOptions = { level: 9 };
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions, platform: 'UNIX' });
}
