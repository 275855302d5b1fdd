import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../tools/lib/build/target';

/** Texts of files by their paths from the root, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/** The files below some folders whose paths fit; packages that a tool installed beside itself are not ours. */
export const sources = (folders: readonly string[], fits: RegExp): Sources =>
	Object.fromEntries(
		folders
			.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
			.filter((entry) => entry.isFile())
			.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
			.filter((path) => fits.test(path) && !path.includes('/node_modules/'))
			.sort()
			.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
	);
