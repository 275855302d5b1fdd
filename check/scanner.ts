import type { Scanned } from '../src/core/finding';
import type { ScanOptions } from '../src/scan';

/** Looks through a chapter in slices; pauses at each `yield`. */
export type Scanner = (paragraphs: readonly string[], options: ScanOptions) => Generator<void, Scanned>;

/** The scanner, loaded when it is first needed: the page is there before it. */
export async function createScanner(): Promise<Scanner> {
	const { scanSlices } = await import('../src/scan');
	return scanSlices;
}
