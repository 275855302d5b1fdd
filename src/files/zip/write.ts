// The writing side of APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16. The browser deflates: a library would leave
// the tables of its compressor behind for each file, and the browser collects them late.

/** A file as it lies in an archive. */
export interface Packed {
	/** 0: stored; 8: deflated. */
	readonly method: number;
	/** The checksum of the file itself, and its bytes. */
	readonly crc: number;
	readonly size: number;
	/** What lies in the archive. */
	readonly bytes: Uint8Array;
}

/** Bytes of gzip's header without optional fields, and of the checksum and the size at its end (RFC 1952). */
const GZIP_HEAD = 10;
const GZIP_END = 8;

/** All that comes out of a stream. */
async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	for (let reader = stream.getReader(), next = await reader.read(); !next.done; next = await reader.read()) {
		chunks.push(next.value);
	}
	const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const chunk of chunks) {
		whole.set(chunk, filled);
		filled += chunk.length;
	}
	return whole;
}

/** A file deflated, with its checksum, as gzip has both. */
export async function deflated(bytes: Uint8Array): Promise<Packed> {
	const { readable, writable } = new CompressionStream('gzip');
	const writer = writable.getWriter();
	const [whole] = await Promise.all([allOf(readable), writer.write(bytes as BufferSource), writer.close()]);
	if (whole[3] !== 0) throw new Error('The header of gzip has optional fields.');
	const end = whole.length - GZIP_END;
	const crc = new DataView(whole.buffer).getUint32(end, true);
	return { method: 8, crc, size: bytes.length, bytes: whole.subarray(GZIP_HEAD, end) };
}

/** A file as it is, as an EPUB's `mimetype` has to be. */
export const stored = async (bytes: Uint8Array): Promise<Packed> => ({ ...(await deflated(bytes)), method: 0, bytes });

const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const VERSION = 20;
/** The name is in UTF-8. */
const UTF8 = 0x0800;
/** 2 January 1980, all but the earliest day there is: a copy says nothing of when it was made, and is always the same. */
const DAY = (1 << 5) | 2;

/** Numbers in as many bytes as each says, the lowest first. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
	const data = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
	let at = 0;
	for (const [bytes, value] of fields) {
		if (bytes === 2) data.setUint16(at, value, true);
		else data.setUint32(at, value, true);
		at += bytes;
	}
	return new Uint8Array(data.buffer);
}

/** Writes an archive, file by file, in parts that are never put together here. */
export function createZip() {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let [at, count] = [0, 0];
	const put = (...more: readonly Uint8Array[]) => {
		parts.push(...more);
		for (const { length } of more) at += length;
	};
	return {
		/** Adds a file; names are not looked at, none may be there twice. */
		add(path: string, { method, crc, size, bytes }: Packed): void {
			const name = new TextEncoder().encode(path);
			const common = [
				...([
					[2, VERSION],
					[2, UTF8],
					[2, method],
					[2, 0],
					[2, DAY],
				] as const),
				...([
					[4, crc],
					[4, bytes.length],
					[4, size],
					[2, name.length],
					[2, 0],
				] as const),
			] as const;
			// No comment, one disk, no attributes.
			const rest = [
				[2, 0],
				[2, 0],
				[2, 0],
				[4, 0],
				[4, at],
			] as const;
			directory.push(record([4, ENTRY], [2, VERSION], ...common, ...rest), name);
			put(record([4, LOCAL], ...common), name, bytes);
			count++;
		},
		/** The archive, complete: its parts in order. */
		end(): readonly Uint8Array[] {
			const from = at;
			put(...directory);
			put(record([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, at - from], [4, from], [2, 0]));
			return parts;
		},
	};
}
