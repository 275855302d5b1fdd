import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';

/** Puts a text on the reader's device for a block of tests; gives the address of the file. */
export function textFile(name: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-stories-'));
	const file = join(folder, name);
	writeFileSync(file, text);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return pathToFileURL(file).href;
}
