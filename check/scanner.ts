import type { Scanned } from '../src/core/finding';
import type { ScanOptions } from '../src/scan';

/** Looks through a chapter in slices; pauses at each `yield`. */
export type Scanner = (paragraphs: readonly string[], options: ScanOptions) => Generator<void, Scanned>;

/** What the scanner has learned, a file of the extension; undefined where it cannot be read: clues alone, then. */
async function modelBytes(): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await (await fetch('/model.bin')).arrayBuffer());
	} catch (error) {
		console.error('Forewarned scans by clues alone, without what was learned:', error);
		return undefined;
	}
}

/** The scanner, loaded when it is first needed: the page is there before it. */
export async function createScanner(): Promise<Scanner> {
	const [{ loadModel, scanSlices }, bytes] = await Promise.all([import('../src/scan'), modelBytes()]);
	const model = bytes && loadModel(bytes);
	return (paragraphs, options) => scanSlices(paragraphs, { ...options, model });
}
