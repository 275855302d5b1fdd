import type { scanSlices } from '../../../scan';

type Scanner = typeof scanSlices;

/** Where the scanner's own script leaves it, in the world that extensions have to themselves. */
const PLACE = Symbol.for('forewarned.scanner');
const world = globalThis as { [PLACE]?: Scanner };

/** Makes the scanner known to the content script; it comes as a script of its own, so that lists do without. */
export function offerScanner(scan: Scanner): void {
	world[PLACE] = scan;
}

/** The scanner. Throws where its script was not loaded: then nothing is known of the text, and the page says so. */
export function scanner(): Scanner {
	const scan = world[PLACE];
	if (!scan) throw new Error('The scanner is not loaded on this page.');
	return scan;
}
