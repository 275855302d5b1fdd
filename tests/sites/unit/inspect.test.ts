import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decode } from '../../../src/sites/saved/decode';
import inspect from '../../../tools/inspect';
import ao3 from '../ao3';
import wattpad from '../wattpad';

let dir: string;
let printed: string[];
let complained: string[];

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'inspect-'));
	printed = [];
	complained = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
	vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(dir, { recursive: true });
});

const save = async (name: string, text: string | Uint8Array): Promise<string> => {
	await writeFile(join(dir, name), text);
	return join(dir, name);
};
const lines = () => printed.map((line) => JSON.parse(line));

describe('inspect', () => {
	it('prints one line for each page of a manifest, in the shape that is promised', async () => {
		const [list] = ao3.pages;
		if (!list) throw new Error('the fixture has no pages');
		await save('list.html', list.html);
		await save('empty.html', '');
		const manifest = await save(
			'm.json',
			JSON.stringify([{ file: 'list.html', url: list.url }, { file: 'empty.html' }]),
		);
		expect(await inspect(['--manifest', manifest])).toBe(0);
		const [first, second] = lines();
		expect(Object.keys(first)).toEqual(['file', 'site', 'page', 'stories']);
		expect(first).toMatchObject({ file: 'list.html', site: 'ao3', page: 'list' });
		expect(Object.keys(first.stories[0])).toEqual(['id', 'title', 'says', 'topics']);
		expect(first.stories[0].topics).toContainEqual({
			topic: 'graphic-violence',
			qualifier: 'depicted',
			from: 'warning',
			words: 'Graphic Depictions Of Violence',
		});
		expect(second).toEqual({ file: 'empty.html', site: null, page: 'other', stories: [] });
	});

	it('takes an address for files, and reads text files as stories', async () => {
		const work = ao3.pages.find(({ page }) => page === 'story');
		const page = await save('work.html', work?.html ?? '');
		const text = await save('shore', 'The Long Shore\nby tern\n\nThe water fell.');
		expect(await inspect(['--url', work?.url ?? '', page])).toBe(0);
		expect(await inspect([text])).toBe(0);
		expect(lines()).toMatchObject([
			{ site: 'ao3', page: 'story', stories: [{ id: '301' }] },
			{ site: 'document', page: 'story', stories: [{ title: 'The Long Shore' }] },
		]);
	});

	it('tells what an adapter threw, with its stack, and prints what else the page says', async () => {
		const part = wattpad.pages.find(({ page }) => page === 'story');
		const broken = '<script>window.prefetched = {"part.1.metadata": }</script>';
		const page = await save('part.html', (part?.html ?? '').replaceAll(/<script.*?<\/script>/gs, '') + broken);
		expect(await inspect(['--url', part?.url ?? '', page])).toBe(0);
		expect(lines()).toMatchObject([{ site: 'wattpad', page: 'story' }]);
		const [thrown] = complained;
		expect(complained).toHaveLength(1);
		expect(thrown).toContain('part.html: SyntaxError: ');
		expect(thrown).toContain('at groupOf');
	});

	it('says what is wrong and goes on with the rest', async () => {
		const page = await save('page.html', '<p>Recipes</p>');
		expect(await inspect([join(dir, 'missing.html'), page])).toBe(1);
		expect(complained).toHaveLength(1);
		expect(lines()).toHaveLength(1);
		expect(await inspect([])).toBe(2);
		expect(await inspect(['--unknown'])).toBe(2);
	});
});

describe('decoding', () => {
	it.each([
		['UTF-8', new TextEncoder().encode('Café'), 'Café'],
		['a byte order mark', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'A'],
		['windows-1252, unnamed', new Uint8Array([0x93, 0x41, 0x94]), '“A”'],
		[
			'a named encoding',
			new Uint8Array([...new TextEncoder().encode('<meta charset=koi8-r>'), 0xc1]),
			'<meta charset=koi8-r>а',
		],
		[
			'nonsense for a name',
			new Uint8Array([...new TextEncoder().encode('<meta charset=nonsense>'), 0xe9]),
			'<meta charset=nonsense>é',
		],
	])('%s', (_, bytes, text) => {
		expect(decode(bytes)).toBe(text);
	});
});
