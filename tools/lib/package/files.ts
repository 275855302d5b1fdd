import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry } from './archive.ts';

/** What is made, not written: in no archive of the sources. */
const MADE = new Set(['node_modules', 'dist', 'coverage', '.cache', '.git']);

const entry = (folder: string, path: string): Entry => ({
	path: path.split(sep).join('/'),
	bytes: readFileSync(join(folder, path)),
});

const pathsBelow = (folder: string, leave: ReadonlySet<string>): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !leave.has(name))
		.flatMap((one) =>
			one.isDirectory() ? pathsBelow(join(folder, one.name), leave).map((path) => join(one.name, path)) : [one.name],
		);

/** All files below a folder. */
export const filesBelow = (folder: string): Entry[] => pathsBelow(folder, new Set()).map((path) => entry(folder, path));

/**
 * The sources: what git tracks, as it is on disk. In an unpacked source archive, where there is no git,
 * everything but what is made there, so that it makes the same archive again.
 */
export function sources(root: string): Entry[] {
	const paths = existsSync(join(root, '.git'))
		? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
		: pathsBelow(root, MADE);
	return paths.filter((path) => existsSync(join(root, path))).map((path) => entry(root, path));
}
