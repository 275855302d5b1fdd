import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

const files = sources(['src', 'popup', 'options', 'welcome', 'practice', 'check'], /\.tsx?$/);

/** Where an import, an export from or an `import()` names its module. */
const SPECIFIER = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

/** Files whose imports do not count, and why. */
const APART: Readonly<Record<string, string>> = {
	'src/content/wings.ts': 'names the types of the scripts that it brings; none of their code',
};

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (texts: Readonly<Record<string, string>>): Graph =>
	new Map(
		Object.entries(texts).map(([path, text]) => {
			const named = [...text.matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
				const target = posix.join(posix.dirname(path), specifier);
				return ['.ts', '.tsx', '/index.ts'].map((end) => target + end).find((one) => one in texts) ?? [];
			});
			return [path, path in APART ? [] : named];
		}),
	);

/** The files that nothing but a circle keeps: what is left when files without imports are taken away, over and over. */
function circular(graph: Graph): string[] {
	const left = new Map(graph);
	for (;;) {
		const done = [...left].filter(([, to]) => !to.some((one) => left.has(one))).map(([path]) => path);
		if (done.length === 0) break;
		for (const path of done) left.delete(path);
	}
	// What only leads to a circle goes, too.
	for (;;) {
		const reached = new Set([...left.values()].flat());
		const loose = [...left.keys()].filter((path) => !reached.has(path));
		if (loose.length === 0) return [...left.keys()];
		for (const path of loose) left.delete(path);
	}
}

describe('imports', () => {
	it('run in no circle, types as little as values: what two files share goes into a third', () => {
		// The parts of the learned model name each other's types.
		const model = (path: string) => path.startsWith('src/scan/model/');
		expect(circular(graphOf(files)).filter((path) => !model(path))).toEqual([]);
	});

	it('have a rule here that finds what it looks for', () => {
		const texts = { 'a.ts': "import './b';", 'b.ts': "import './c';", 'c.ts': "import './b';", 'd.ts': '' };
		expect(circular(graphOf(texts))).toEqual(['b.ts', 'c.ts']);
	});
});
