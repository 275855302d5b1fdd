import { Inflate, inflateSync } from 'fflate';
import { FileError } from '../trouble';
import { packedBytes, readDirectory, type ZipEntry } from './directory';
import type { Packed } from './write';

/** Bytes of a file that are read at all. */
export const LARGEST_FILE = 100_000_000;
/** Bytes that all its entries may unpack to together. */
const LARGEST_UNPACKED = 400_000_000;
/** How many times its packed size an entry may unpack to, once it is larger than this many bytes: text packs to a tenth. */
const MOST_RATIO = 200;
const SMALL = 1_000_000;
/** Packed bytes that are unpacked in one go. Deflate grows at most 1,032 times: 68 MB, and then a bomb is noticed. */
const CHUNK = 65_536;

/** An archive that was looked through: nothing of it is unpacked before it is asked for. */
export interface ZipArchive {
	/** In the order of the directory. */
	readonly names: readonly string[];
	has(name: string): boolean;
	/** Bytes of one file. Throws a `FileError`: `broken`, `bomb` where it unpacks to more than it says, `locked`. */
	read(name: string): Uint8Array;
	/** One file as it is packed, to be put into another archive. Throws `broken`, `locked`. */
	packed(name: string): Packed;
}

/** In one go, into a place of its size: unpacking in parts leaves its buffers behind for each file. */
function inflateSmall(packed: Uint8Array, size: number): Uint8Array {
	// What is written beyond the place is lost; one byte more than there should be tells.
	const out = new Uint8Array(size + 1);
	let filled: number;
	try {
		filled = inflateSync(packed, { out }).length;
	} catch {
		throw new FileError('broken');
	}
	if (filled !== size) throw new FileError(filled > size ? 'bomb' : 'broken');
	return out.subarray(0, size);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
	if (packed.length <= CHUNK) return inflateSmall(packed, size);
	const whole = new Uint8Array(size);
	let filled = 0;
	const inflater = new Inflate((part) => {
		if (filled + part.length > size) throw new FileError('bomb');
		whole.set(part, filled);
		filled += part.length;
	});
	try {
		for (let at = 0; at < packed.length; at += CHUNK) {
			inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
		}
	} catch (error) {
		throw error instanceof FileError ? error : new FileError('broken');
	}
	if (filled < size) throw new FileError('broken');
	return whole;
}

const isBomb = ({ packed, size }: ZipEntry): boolean => size > SMALL && size > packed * MOST_RATIO;

/** Opens an archive. Throws a `FileError` where it is none, leads outside, or would unpack to far too much. */
export function openZip(bytes: Uint8Array): ZipArchive {
	const entries = readDirectory(bytes);
	const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
	if (unpacked > LARGEST_UNPACKED || entries.some(isBomb)) throw new FileError('bomb');
	const byName = new Map(entries.map((entry) => [entry.name, entry]));
	const packed = (name: string): Packed => {
		const entry = byName.get(name);
		if (!entry) throw new FileError('broken');
		if (entry.encrypted) throw new FileError('locked');
		const { method, crc, size } = entry;
		return { method, crc, size, bytes: packedBytes(bytes, entry) };
	};
	return {
		names: entries.map(({ name }) => name),
		has: (name) => byName.has(name),
		packed,
		read(name) {
			const { method, size, bytes } = packed(name);
			if (method === 0 && bytes.length === size) return bytes;
			if (method !== 8) throw new FileError('broken');
			return inflate(bytes, size);
		},
	};
}
