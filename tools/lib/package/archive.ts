import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path with forward slashes, and its content. */
export interface Entry {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Earliest time a zip can hold; zip has no time zone, so that local midnight is the same bytes everywhere. */
const earliest = (): Date => new Date(1980, 0, 1);
const UNIX = 3;
/** A plain file that its owner may write and all may read, where zip keeps modes of Unix. */
const MODE = 0o100644 << 16;

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A zip of files whose bytes depend on the paths and contents alone: sorted, with one time and one mode for all,
 * compressed by code that is the same on every machine. Throws when a path stands there twice.
 */
export function archive(entries: readonly Entry[]): Uint8Array {
	const files: Zippable = {};
	for (const { path, bytes } of entries.toSorted((a, b) => before(a.path, b.path))) {
		if (path in files) throw new Error(`${path} is there twice`);
		files[path] = [bytes, { level: 9, mtime: earliest(), os: UNIX, attrs: MODE }];
	}
	return zipSync(files);
}
