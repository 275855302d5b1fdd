import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

// Everything a page says goes through regular expressions, and a page may say what it likes: 150,000 digits took one
// of ours four seconds. `scslre` proves from the expression alone whether some input makes it slower than linear.

const files = Object.entries(sources(['src', 'popup', 'options', 'welcome', 'practice'], /\.tsx?$/));

interface Literal {
	readonly path: string;
	readonly source: string;
	readonly flags: string;
}

/** The regular expressions of a file, found by parsing it. */
function literals(path: string, code: string): Literal[] {
	const found: Literal[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) for (const child of node) visit(child);
		else if (node && typeof node === 'object') {
			const { regex } = node as { regex?: { pattern: string; flags: string } };
			if (regex) found.push({ path, source: regex.pattern, flags: regex.flags });
			for (const child of Object.values(node)) visit(child);
		}
	};
	visit(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body);
	return found;
}

const slow = ({ source, flags }: Literal): boolean => analyse({ source, flags }).reports.length > 0;

/** Files with expressions that are slower than linear on some input, and how many: none may be added. */
const YET: Readonly<Record<string, number>> = {
	// The head of a text document: its lines are cut at 300 letters before they are read.
	'src/sites/engines/text-head.ts': 2,
	// Labels, rules and class names, whose lengths are bounded where they come in.
	'src/core/importers/label-query.ts': 1,
	'src/core/importers/tools/advanced-blocker.ts': 1,
	'src/core/query/complete.ts': 1,
	'src/core/recognise/declared-parts.ts': 2,
	'src/core/recognise/word-table.ts': 1,
	'src/content/picker/selector.ts': 1,
	'src/scan/own.ts': 1,
};

describe('a regular expression', () => {
	it('takes no longer than its input is long, whatever it is given', () => {
		const over = files.flatMap(([path, code]) => {
			const found = literals(path, code).filter(slow);
			return found.length > (YET[path] ?? 0) ? found.map(({ source, flags }) => `${path}: /${source}/${flags}`) : [];
		});
		expect(over).toEqual([]);
	});

	it('is told when it is slow: what the proof is good for', () => {
		const test = (source: string) => slow({ path: '', source, flags: '' });
		expect(['([\\d,]+) Chapters', '\\s*,\\s*', '(a+)+$', '-+$'].filter((source) => !test(source))).toEqual([]);
		expect(['([\\d,]{1,15}) Chapters', '\\s?,\\s?', '^a+$'].filter(test)).toEqual([]);
	});
});
