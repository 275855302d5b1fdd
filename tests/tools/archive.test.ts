import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { archive } from '../../tools/lib/package/archive';
import { filesBelow, sources } from '../../tools/lib/package/files';

const FILES = { 'b/two.txt': 'two', 'a.txt': 'one', 'b/a/three.txt': 'three'.repeat(99), 'B.txt': 'four' };
const made: string[] = [];
const zone = process.env.TZ;
const mask = process.umask();

afterEach(() => {
	process.env.TZ = zone;
	if (zone === undefined) delete process.env.TZ;
	process.umask(mask);
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** The same files, written on a machine with another time zone, another umask and another clock. */
function written(
	timeZone: string,
	umask: number,
	at: number,
	mode: number,
	order: (paths: string[]) => string[],
): string {
	process.env.TZ = timeZone;
	process.umask(umask);
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-'));
	made.push(folder);
	for (const path of order(Object.keys(FILES))) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, FILES[path as keyof typeof FILES]);
		chmodSync(file, mode);
		utimesSync(file, at, at);
	}
	return folder;
}

describe('a package', () => {
	it('has the same bytes on a machine with another clock, time zone, umask and order of files', async () => {
		const here = await archive(filesBelow(written('America/St_Johns', 0o022, 1e9, 0o644, (paths) => paths)));
		const hours = new Date(0).getHours();
		const there = await archive(
			filesBelow(written('Pacific/Kiritimati', 0o077, 17e8, 0o700, (paths) => paths.reverse())),
		);
		expect(new Date(0).getHours()).not.toBe(hours);
		expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
	});

	it('holds every file under its path, and nothing else', async () => {
		const folder = written('UTC', 0o022, 1e9, 0o644, (paths) => paths);
		const { files } = await JSZip.loadAsync(await archive(filesBelow(folder)));
		const texts: [string, string][] = [];
		for (const [path, file] of Object.entries(files)) texts.push([path, await file.async('string')]);
		expect(texts).toEqual(Object.entries(FILES).sort());
	});

	it('is not made when two files would have one path', () => {
		const twice = { path: 'a', bytes: new Uint8Array() };
		expect(() => archive([twice, twice])).toThrow('a is there twice');
	});

	it('of the sources leaves out what is made from them, where there is no git to ask', () => {
		const folder = written('UTC', 0o022, 1e9, 0o644, (paths) => paths);
		for (const path of ['node_modules/x/index.js', 'dist/chrome/content.js']) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), '');
		}
		expect(
			sources(folder)
				.map(({ path }) => path)
				.sort(),
		).toEqual(Object.keys(FILES).sort());
	});
});
