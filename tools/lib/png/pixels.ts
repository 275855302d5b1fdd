import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels, each `channels` bytes long: red, green, blue, and alpha if there are four. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly channels: 3 | 4;
	readonly bytes: Uint8Array;
}

/** The length of a PNG's signature, and of what stands around the bytes of a chunk (PNG specification, 5). */
const SIGNATURE = 8;
const AROUND = 12;

function chunks(png: Buffer): { type: string; bytes: Buffer }[] {
	const found: { type: string; bytes: Buffer }[] = [];
	for (let at = SIGNATURE; at < png.length; ) {
		const length = png.readUInt32BE(at);
		found.push({ type: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at + 8, at + 8 + length) });
		at += length + AROUND;
	}
	return found;
}

/** The predictor of Paeth: the neighbour nearest to left + above - both (PNG specification, 9.4). */
function paeth(left: number, above: number, both: number): number {
	const guess = left + above - both;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - both)];
	if (a <= b && a <= c) return left;
	return b <= c ? above : both;
}

/** What a filter adds to a byte, from the neighbours of its pixel. */
function predicted(filter: number, left: number, above: number, both: number): number {
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return (left + above) >> 1;
	return filter === 4 ? paeth(left, above, both) : 0;
}

/** Reads a PNG as browsers write screenshots: 8 bits a channel, not interlaced. Throws for any other. */
export function readPng(png: Uint8Array): Pixels {
	const all = chunks(Buffer.from(png));
	const header = all.find(({ type }) => type === 'IHDR')?.bytes ?? Buffer.alloc(13);
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const channels = header[9] === 6 ? 4 : 3;
	if (header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0) {
		throw new Error('Only PNG with 8 bits a channel, no palette and no interlacing can be read.');
	}
	const packed = inflateSync(Buffer.concat(all.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes)));
	const stride = width * channels;
	const bytes = new Uint8Array(stride * height);
	for (let y = 0; y < height; y++) {
		const filter = packed[y * (stride + 1)] ?? 0;
		for (let x = 0; x < stride; x++) {
			const at = y * stride + x;
			const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
			const above = bytes[at - stride] ?? 0;
			const both = x < channels ? 0 : (bytes[at - stride - channels] ?? 0);
			bytes[at] = (packed[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, both);
		}
	}
	return { width, height, channels, bytes };
}
