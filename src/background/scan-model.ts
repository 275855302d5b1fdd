import { browser } from '../browser/api';
import { loadModel, type Model } from '../scan';

let loading: Promise<Model | undefined> | undefined;

async function load(): Promise<Model | undefined> {
	try {
		// A file of the extension's own: nothing is asked of anybody else.
		const file = await fetch(browser.runtime.getURL('model.bin'));
		return loadModel(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		console.error('Forewarned scans by clues alone, without what was learned:', error);
		return undefined;
	}
}

/** What the scanner has learned, read when the first chapter is scanned; undefined: it could not be read. */
export function scanModel(): Promise<Model | undefined> {
	loading ??= load();
	return loading;
}
