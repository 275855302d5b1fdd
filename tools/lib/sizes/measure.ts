import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_SCRIPTS } from '../build/target.ts';

/** Bytes of a script as it is, and as gzip makes it (level 9). */
export interface Size {
	readonly bytes: number;
	readonly gzip: number;
}

/** The size of everything that is put on pages, by its path in a built extension. */
export type Sizes = Readonly<Record<string, Size>>;

const ofPages = (folder: string): string[] => [
	...PAGE_SCRIPTS.map((name) => `${name}.js`),
	...readdirSync(join(folder, 'archives'))
		.sort()
		.map((name) => `archives/${name}`),
];

const sizeOf = (file: string): Size => {
	const code = readFileSync(file);
	return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
};

/** Measures a built extension. */
export const measure = (folder: string): Sizes =>
	Object.fromEntries(ofPages(folder).map((name) => [name, sizeOf(join(folder, name))]));

const add = (a: Size, b: Size): Size => ({ bytes: a.bytes + b.bytes, gzip: a.gzip + b.gzip });

/** Several scripts as one: what a page of an archive carries. */
export const together = (sizes: Sizes, names: readonly string[]): Size =>
	names.map((name) => sizes[name] ?? { bytes: 0, gzip: 0 }).reduce(add, { bytes: 0, gzip: 0 });
