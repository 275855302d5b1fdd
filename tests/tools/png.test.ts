import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from '../../tools/lib/png/compress.ts';
import { readPng } from '../../tools/lib/png/pixels.ts';

type Color = readonly [number, number, number];

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, bytes: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), bytes]);
	const numbers = Buffer.alloc(8);
	numbers.writeUInt32BE(bytes.length, 0);
	numbers.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** A PNG of three channels; each row is written with the next of the five filters. */
function png(rows: readonly (readonly Color[])[]): Buffer {
	const [width, height] = [rows[0]?.length ?? 0, rows.length];
	const bytes = rows.map((row) => row.flat());
	const byte = (x: number, y: number): number => bytes[y]?.[x] ?? 0;
	const nearest = (x: number, y: number): number => {
		const [a, b, c] = [byte(x - 3, y), byte(x, y - 1), byte(x - 3, y - 1)];
		return [a, b, c].reduce(
			(best, one) => (Math.abs(one - (a + b - c)) < Math.abs(best - (a + b - c)) ? one : best),
			a,
		);
	};
	const guesses = [
		() => 0,
		(x: number, y: number) => byte(x - 3, y),
		(x: number, y: number) => byte(x, y - 1),
		(x: number, y: number) => (byte(x - 3, y) + byte(x, y - 1)) >> 1,
		nearest,
	];
	const packed = bytes.flatMap((row, y) => {
		const filter = y % 5;
		return [filter, ...row.map((value, x) => (value - (guesses[filter]?.(x, y) ?? 0)) & 255)];
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2], 8);
	const data = deflateSync(Buffer.from(packed));
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The colours of a PNG with a palette, row by row. */
function colors(picture: Uint8Array): Color[] {
	const all = Buffer.from(picture);
	const part = (type: string): Buffer => {
		const at = all.indexOf(type);
		return all.subarray(at + 4, at + 4 + all.readUInt32BE(at - 4));
	};
	const [palette, width] = [part('PLTE'), part('IHDR').readUInt32BE(0)];
	const rows = inflateSync(part('IDAT'));
	return [...rows].flatMap((place, at) =>
		at % (width + 1) === 0 ? [] : [[...palette.subarray(place * 3, place * 3 + 3)] as unknown as Color],
	);
}

/** A picture in which no two pixels are alike. */
const MANY = Array.from({ length: 20 }, (_, y) =>
	Array.from({ length: 20 }, (_, x): Color => [x * 12, y * 12, (x * 7 + y * 5) & 255]),
);

describe('a screenshot', () => {
	it('is read whatever filters its rows were written with', () => {
		expect([...readPng(png(MANY)).bytes]).toEqual(MANY.flat(2));
	});

	it('keeps every colour as it is while there are no more than a palette holds', () => {
		const few = MANY.slice(0, 12);
		expect(colors(compress(png(few)))).toEqual(few.flat());
	});

	it('keeps the commonest colours as they are and others near when there are more', () => {
		const paper: Color = [250, 247, 241];
		const rows = [...MANY, ...Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => paper))];
		const before = rows.flat();
		const after = colors(compress(png(rows)));
		expect(new Set(after.map(String)).size).toBeLessThanOrEqual(256);
		expect(after.slice(400)).toEqual(before.slice(400));
		for (const [at, color] of after.entries()) {
			for (const [channel, value] of color.entries()) {
				expect(Math.abs(value - (before[at]?.[channel] ?? 0))).toBeLessThan(25);
			}
		}
	});

	it('says so when a picture is of another kind', () => {
		const other = png([[[1, 2, 3]]]);
		other[24] = 16;
		expect(() => readPng(other)).toThrow(/8 bits/);
	});
});
