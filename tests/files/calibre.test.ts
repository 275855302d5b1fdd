// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runSlices } from '../../src/core/slices';
import { copyEpub } from '../../src/files/copy/copy';
import type { CopyChapter } from '../../src/files/copy/plan';
import { openEpub } from '../../src/files/epub/open';
import { COPY_WORDS } from './copy-words';
import { joined, madeEpub, PLAIN } from './made-epub';

// A second reader beside pandoc (`epubcheck.test.ts`): the one that most people have on a computer.
const CALIBRE = spawnSync('ebook-convert', ['--version']).error === undefined;

/** What Calibre reads in an e-book. */
function textOf(bytes: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-calibre-'));
	try {
		const [from, to] = [join(folder, 'copy.epub'), join(folder, 'copy.txt')];
		writeFileSync(from, bytes);
		const { status, stderr } = spawnSync('ebook-convert', [from, to], { encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		return readFileSync(to, 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const passage = (at: number, topic: string, leftOut: boolean) => [{ from: at, to: at, topics: [topic], leftOut }];
const CHAPTERS: readonly CopyChapter[] = [
	{ topics: ['needles'], passages: passage(2, 'needles', false) },
	{ topics: ['war'], passages: passage(1, 'war', true) },
];

it.skipIf(!CALIBRE).each([2, 3] as const)(
	'a copy of EPUB %i is opened by Calibre, which reads each line where it was put',
	async (version) => {
		const epub = runSlices(openEpub(madeEpub({ version, files: PLAIN })));
		const read = textOf(joined((await copyEpub(epub, CHAPTERS, COPY_WORDS)).parts));
		const inOrder = [
			COPY_WORDS.title,
			'The boats were in.',
			'1 paragraphs: needles',
			'It was morning.',
			'left out: war',
		];
		const places = inOrder.map((text) => read.indexOf(text, text === 'left out: war' ? read.indexOf('It was') : 0));
		expect(places).not.toContain(-1);
		expect(places.toSorted((a, b) => a - b)).toEqual(places);
		expect(read).not.toContain('Nets hung');
	},
	120_000,
);
