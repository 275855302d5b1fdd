import { describe, expect, it } from 'vitest';
import page from '../../docs/architecture.md?raw';
import { withPicture } from '../../tools/docs-architecture';
import { type Imports, imports, reached } from '../../tools/lib/docs/imports';

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
		expect({ core: uses('core'), scan: uses('scan'), sites: uses('sites'), browser: uses('browser') }).toEqual({
			core: [],
			scan: ['core'],
			sites: ['core'],
			browser: ['core'],
		});
	});

	it('do not use our own pages, and those do not use each other', () => {
		const parts = ['core', 'scan', 'sites', 'files', 'page', 'ui', 'browser', 'background', 'content scripts'];
		const pages = [...all.keys()].filter((part) => !parts.includes(part));
		expect(pages.length).toBeGreaterThan(0);
		expect([...all].filter(([, to]) => pages.some((one) => to.has(one))).map(([from]) => from)).toEqual([]);
	});

	it('put veils on pages from one place: of our own pages only the one for practice shows them', () => {
		const users = [...all].filter(([, to]) => to.has('page')).map(([from]) => from);
		expect(users.filter((part) => !['content scripts', 'background', 'practice'].includes(part))).toEqual([]);
	});
});
