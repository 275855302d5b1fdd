import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openSaved, type SavedPage } from '../../../../src/sites/saved/open';
import { open } from '../open';

// Real pages, and pages of real software, are kept beside the repository, never in it.

const DIR = join('..', 'shared', 'pages');

/** Whether the pages are there; without them, the tests on them are skipped. */
export const here = existsSync(join(DIR, 'manifest.json'));

/** Reads a JSON file of the folder; `otherwise` where it is missing. */
export const load = <T>(name: string, otherwise: T): T =>
	existsSync(join(DIR, name)) ? (JSON.parse(readFileSync(join(DIR, name), 'utf8')) as T) : otherwise;

/** One page, and what was noted of it by whoever saved it; empty where nothing is known. */
export interface Row {
	readonly file: string;
	readonly site: string;
	readonly type: string;
	readonly url: string;
	readonly rating: string;
	readonly warnings: string;
	readonly cards: string;
	readonly note: string;
}

/** What a story of the software pages says, by its number. */
export interface Truth {
	readonly rating: string;
	readonly warnings: readonly string[];
}

const software = load<{ stories: Record<string, Truth>; pages: Row[] }>('software.json', { stories: {}, pages: [] });

/** The truth of every story on the pages of software that was run with made-up stories. */
export const truths: Readonly<Record<string, Truth>> = software.stories;

/** Every page, with the file that lists it. */
export const rows: readonly (Row & { readonly list: 'manifest' | 'found' | 'software' })[] = [
	...load<Row[]>('manifest.json', []).map((row) => ({ ...row, list: 'manifest' as const })),
	...load<Row[]>('found.json', []).map((row) => ({ ...row, list: 'found' as const })),
	...software.pages.map((row) => ({ ...row, list: 'software' as const })),
];

const EFICTION = /^(?:efiction|hpffa|giantessworld|tgstorytime|narutofic)/;

/** The software behind a page; what is tested apart has a name of its own (`-t efiction`). */
export const sourceOf = ({ site, list }: (typeof rows)[number]): string =>
	EFICTION.test(site) ? 'efiction' : list === 'manifest' ? 'others' : (/^[a-z]+/.exec(site)?.[0] ?? 'forum');

/** Style sheets are half of what parsing costs, and no adapter reads them. */
const unstyled = (html: string): string => html.replace(/<style\b[^>]*>[^<]*<\/style>/gi, '');

/** Opens a page as it was saved. */
export const openRow = ({ file, url }: Pick<Row, 'file' | 'url'>): SavedPage =>
	openSaved(
		basename(file),
		readFileSync(join(DIR, file)),
		url.replaceAll('=…', '=').replaceAll('…', '1'),
		(html, address) => open(unstyled(html), address),
	);
