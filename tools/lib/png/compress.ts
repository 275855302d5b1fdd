import { crc32, deflateSync } from 'node:zlib';
import { paletteOf } from './palette.ts';
import { type Pixels, readPng } from './pixels.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, bytes: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(bytes.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

const colorAt = ({ bytes, channels }: Pixels, pixel: number): number =>
	((bytes[pixel * channels] ?? 0) << 16) |
	((bytes[pixel * channels + 1] ?? 0) << 8) |
	(bytes[pixel * channels + 2] ?? 0);

/**
 * A screenshot with at most 256 colours: a third of its size, and nothing that eyes would miss where there are
 * only letters and grounds. Alpha is dropped.
 */
export function compress(png: Uint8Array): Uint8Array {
	const pixels = readPng(png);
	const { width, height } = pixels;
	const counts = new Map<number, number>();
	for (let pixel = 0; pixel < width * height; pixel++) {
		const color = colorAt(pixels, pixel);
		counts.set(color, (counts.get(color) ?? 0) + 1);
	}
	const { palette, place } = paletteOf(counts);
	// Each row begins with its filter: none, which packs best where numbers are places in a palette.
	const rows = Buffer.alloc((width + 1) * height);
	for (let pixel = 0; pixel < width * height; pixel++) {
		const y = Math.floor(pixel / width);
		rows[pixel + y + 1] = place.get(colorAt(pixels, pixel)) ?? 0;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
		chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
