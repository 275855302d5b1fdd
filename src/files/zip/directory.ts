import { FileError } from '../trouble';

// The directory of a zip archive, as APPNOTE.TXT 6.3.10 has it, sections 4.3.12 to 4.3.16. fflate reads archives
// as well, but tells neither where an entry lies nor whether it is encrypted, and trusts the sizes it is told.

/** One file of an archive, as its directory describes it. */
export interface ZipEntry {
	/** With forward slashes, as stored. */
	readonly name: string;
	/** 0: stored; 8: deflated. */
	readonly method: number;
	readonly encrypted: boolean;
	/** The checksum of the file itself. */
	readonly crc: number;
	/** Bytes in the archive, and bytes of the file itself as far as the archive tells the truth. */
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}

/** Entries of an archive; an e-book has a few hundred. */
export const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the record at the end of the archive begins; a comment may follow it. */
function endOf(data: DataView): number {
	const last = data.byteLength - END_SIZE;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
		if (data.getUint32(at, true) === END) return at;
	}
	throw new FileError('broken');
}

/**
 * The files of an archive, folders left out. Throws a `FileError`: `broken` where the directory makes no sense,
 * `bomb` past `MOST_ENTRIES` or where entries lie on top of each other, `unsafe` where a path leads outside.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
	const data = view(bytes);
	const end = endOf(data);
	const count = data.getUint16(end + 10, true);
	let at = data.getUint32(end + 16, true);
	// Archives of more than 4 GB or 65,535 files say so by these numbers; none that we read is one.
	if (count > MOST_ENTRIES) throw new FileError('bomb');
	const entries: ZipEntry[] = [];
	for (let i = 0; i < count; i++) {
		if (at + 46 > end || data.getUint32(at, true) !== ENTRY) throw new FileError('broken');
		const length = data.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
		if (!name.endsWith('/')) {
			entries.push({
				name,
				method: data.getUint16(at + 10, true),
				encrypted: (data.getUint16(at + 8, true) & 1) === 1,
				crc: data.getUint32(at + 16, true),
				packed: data.getUint32(at + 20, true),
				size: data.getUint32(at + 24, true),
				at: data.getUint32(at + 42, true),
			});
		}
		at += 46 + length + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
	}
	return checked(entries);
}

/** A path that leaves the archive, or the same file twice: no tool for e-books makes such archives. */
function checked(entries: ZipEntry[]): ZipEntry[] {
	const names = new Set(entries.map(({ name }) => name));
	if (names.size < entries.length) throw new FileError('broken');
	const outside = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i;
	if (entries.some(({ name }) => outside.test(name))) throw new FileError('unsafe');
	const inOrder = [...entries].sort((a, b) => a.at - b.at);
	if (inOrder.some((entry, i) => entry.at + entry.packed > (inOrder[i + 1]?.at ?? Number.POSITIVE_INFINITY))) {
		throw new FileError('bomb');
	}
	return entries;
}

/** The packed bytes of an entry. Throws `broken` where they are not in the archive. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
	const data = view(bytes);
	if (at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL) throw new FileError('broken');
	const from = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
	if (from + packed > bytes.length) throw new FileError('broken');
	return bytes.subarray(from, from + packed);
}
