import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../build/target.ts';

/** Who imports whom: for each part of the code the parts it uses. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Where an import, an export from or an `import()` names its module. */
const SPECIFIER = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

/** Folders whose files are not part of what readers install. */
const ASIDE = new Set(['node_modules', 'dist', 'tests', 'tools', 'demo', 'docs', 'store', 'coverage']);

/** The part of the code that a file belongs to, as the architecture names it: `core`, `content`, `popup`. */
export function partOf(path: string): string {
	const [top = '', second = ''] = path.split('/');
	if (top !== 'src') return top;
	return second.replace(/\.tsx?$/, '');
}

const isFolder = (name: string): boolean => !name.includes('.') && !ASIDE.has(name);

const filesOf = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => posix.join(...entry.parentPath.slice(ROOT.length).split(/[\\/]/), entry.name));

/** The imports between parts, read from the sources; types count, since they bind as much as values. */
export function imports(): Imports {
	const found = new Map<string, Set<string>>();
	const folders = readdirSync(ROOT, { withFileTypes: true }).filter((one) => one.isDirectory() && isFolder(one.name));
	for (const path of folders.flatMap(({ name }) => filesOf(name))) {
		const from = partOf(path);
		const to = found.get(from) ?? found.set(from, new Set()).get(from);
		for (const [, specifier = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(SPECIFIER)) {
			const target = posix.join(posix.dirname(path), specifier);
			const file = ['.ts', '.tsx', '/index.ts'].map((end) => target + end).find((one) => existsSync(join(ROOT, one)));
			if (file && partOf(file) !== from) to?.add(partOf(file));
		}
	}
	return found;
}

/** Every part that is reached from one, by one step or by many. */
export function reached(all: Imports, from: string, seen = new Set<string>()): ReadonlySet<string> {
	for (const next of all.get(from) ?? []) {
		if (seen.has(next)) continue;
		seen.add(next);
		reached(all, next, seen);
	}
	return seen;
}

/** The imports without those that go without saying: A uses C is left out where A uses B and B uses C. */
export const direct = (all: Imports): Imports =>
	new Map(
		[...all].map(([from, to]) => [
			from,
			new Set([...to].filter((one) => ![...to].some((other) => other !== one && reached(all, other).has(one)))),
		]),
	);
