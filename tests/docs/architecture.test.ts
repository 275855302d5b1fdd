import { describe, expect, it } from 'vitest';
import page from '../../docs/architecture.md?raw';
import { withPicture } from '../../tools/docs-architecture';
import { type Imports, imports, reached } from '../../tools/lib/docs/imports';
import { sources } from '../sources';

const all: Imports = imports();
const uses = (part: string): string[] => [...(all.get(part) ?? [])].sort();

it('docs/architecture.md shows who uses whom today (npm run docs:architecture)', () => {
	expect(page).toBe(withPicture(page));
});

describe('the parts of the code', () => {
	it('import inwards only: no part is reached from itself', () => {
		expect([...all.keys()].filter((part) => reached(all, part).has(part))).toEqual([]);
	});

	it('keep to what they are for', () => {
		const parts = ['core', 'protocol', 'scan', 'sites', 'browser', 'background', 'content'];
		expect(Object.fromEntries(parts.map((part) => [part, uses(part)]))).toEqual({
			core: [],
			protocol: ['core'],
			scan: ['core'],
			sites: ['core'],
			browser: ['core', 'protocol'],
			background: ['browser', 'core', 'protocol', 'scan'],
			content: ['browser', 'core', 'protocol', 'sites', 'ui'],
		});
	});

	it('do not use our own pages, and those do not use each other', () => {
		const parts = ['core', 'protocol', 'scan', 'sites', 'files', 'content', 'ui', 'browser', 'background'];
		const pages = [...all.keys()].filter((part) => !parts.includes(part));
		expect(pages.length).toBeGreaterThan(0);
		expect([...all].filter(([, to]) => pages.some((one) => to.has(one))).map(([from]) => from)).toEqual([]);
	});

	it('put veils on pages from one place: of our own pages only the one for practice shows them', () => {
		const users = [...all].filter(([, to]) => to.has('content')).map(([from]) => from);
		expect(users).toEqual(['practice']);
	});

	it('leave what is known in the background: nothing that is put on pages recognises, judges or scans', () => {
		const knows =
			/core\/(?:recognise|declared|query|judge(?:\/(?:judge|passages|topics|earlier|silence))?)['"]|\/scan['"/]/;
		const values = Object.entries(sources(['src/content'], /\.tsx?$/)).flatMap(([path, text]) =>
			[...text.matchAll(/^import (?!type )[^;]*?;/gm)].flatMap(([line]) =>
				knows.test(line) ? [`${path}: ${line}`] : [],
			),
		);
		expect(values).toEqual([]);
	});
});
