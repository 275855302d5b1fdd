import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

const PARTS = ['src', 'popup', 'options', 'welcome', 'practice', 'check'];
const all = sources([...PARTS, 'tools', 'demo', 'tests'], /\.(?:tsx?|mjs|css)$/);
const files = Object.entries(all);
const code = files.filter(([path]) => !path.startsWith('tests/') && /\.tsx?$/.test(path));

/** Lines of a file at most; the house style says 40 to 70 for most. */
const LONGEST = 200;

const linesOf = (text: string): number => text.split('\n').length - 1;
const headOf = (text: string): string => text.split('\n').slice(0, 12).join('\n');

/** Whether an export is told about: above it, or above the first of a row of them. */
function isTold(lines: readonly string[], at: number): boolean {
	let above = at - 1;
	while (/^(?:export |\/\/ biome)/.test(lines[above] ?? '')) above--;
	return /\*\/$|^\/\//.test((lines[above] ?? '').trim());
}

const EXPORT = /^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/;
/** A type that says no more than the constant or schema that it is made from. */
const MADE_FROM = /^export type \w+ = (?:\(typeof|v\.InferOutput)/;

describe('a file', () => {
	it('has at most 200 lines: split it by ideas, or say at its head why it is "Long because …"', () => {
		const long = files.filter(([, text]) => linesOf(text) > LONGEST && !/\bLong because\b/.test(headOf(text)));
		expect(long.map(([path, text]) => `${path}: ${linesOf(text)} lines`)).toEqual([]);
	});

	it('is named after its one idea: no utils, helpers, misc or common', () => {
		const vague = /(?:^|\/)(?:utils?|helpers?|misc|common|shared|stuff)\.[a-z]+$/;
		expect(files.map(([path]) => path).filter((path) => vague.test(path))).toEqual([]);
	});

	it('has a name in small letters with dashes', () => {
		const odd = files.map(([path]) => path).filter((path) => !/^[a-z0-9./_-]+$/.test(path));
		expect(odd).toEqual([]);
	});

	it('says of everything it exports what it means, in a comment above it', () => {
		// What a topic's file exports is described once, in src/core/topics/define.ts.
		const untold = code
			.filter(([path]) => !path.startsWith('src/core/topics/list/'))
			.flatMap(([path, text]) => {
				const lines = text.split('\n');
				return lines.flatMap((line, at) => {
					const name = EXPORT.exec(line)?.[1];
					return name && !MADE_FROM.test(line) && !isTold(lines, at) ? [`${path}: ${name}`] : [];
				});
			});
		expect(untold).toEqual([]);
	});

	it('leaves nothing for later: what is to be done is an issue', () => {
		const left = files.filter(
			([path, text]) => !path.startsWith('tests/conventions/') && /\b(?:TODO|FIXME|XXX)\b/.test(text),
		);
		expect(left.map(([path]) => path)).toEqual([]);
	});

	it('switches no check off without a reason', () => {
		const off = /(?:@ts-ignore|@ts-nocheck|biome-ignore(?:-all)? [\w/]+:?\s*$|(?:describe|it|test)\.(?:only|skip)\()/m;
		const wrong = files.filter(([path, text]) => !path.startsWith('tests/conventions/') && off.test(text));
		expect(wrong.map(([path]) => path)).toEqual([]);
	});
});
