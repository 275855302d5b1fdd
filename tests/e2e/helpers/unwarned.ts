import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UNWARNED } from '../../../demo/documents/unwarned.ts';

/** In the first and in the second paragraph of the first passage, and in one that nothing is the matter with. */
export const FIRST = 'shut the door';
export const SECOND = 'struggled';
export const CALM = 'Ines Calder was thirty-four';

/** The story without warnings as a file on the reader's device. */
export function unwarnedFile(): { readonly url: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-stories-'));
	const file = join(folder, 'the-mill-road.txt');
	writeFileSync(file, UNWARNED);
	return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
