import type { Site } from '../../../src/sites';
import { type Inspection, inspectPage } from '../../../src/sites/saved/inspect';
import { openSaved, type Parse } from '../../../src/sites/saved/open';
import { structureOf } from '../../../src/sites/saved/structure';

/** Bytes; above any saved page, below what would stop this one. */
const LARGEST = 20_000_000;

/** What we see on a saved page, or why we see nothing. */
export type FileInspection =
	| {
			readonly file: string;
			readonly site: Site | undefined;
			readonly seen: Inspection;
			/** The page without its words, as markup. */
			readonly structure: () => string;
	  }
	| { readonly trouble: 'too_large' | 'unreadable' };

/** A document that is shown nowhere: its scripts never run and nothing it names is loaded. */
const parse: Parse = (html) => new DOMParser().parseFromString(html, 'text/html');

/** Looks at a file from disk; `address` is where it was saved from, empty if unknown. */
export async function inspectFile(file: File, address: string): Promise<FileInspection> {
	if (file.size > LARGEST) return { trouble: 'too_large' };
	try {
		const saved = openSaved(file.name, new Uint8Array(await file.arrayBuffer()), address, parse);
		const structure = () => structureOf(saved.document, saved.site?.text);
		return { file: file.name, site: saved.site, seen: inspectPage(saved), structure };
	} catch (error) {
		console.error(error);
		return { trouble: 'unreadable' };
	}
}
