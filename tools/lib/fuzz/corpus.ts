import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, FIRST_PAGE } from '../../../demo/archive.ts';
import type { Site } from '../../../src/sites';
import { readPage } from '../../../src/sites/saved/inspect';
import type { SavedPage } from '../../../src/sites/saved/open';
import { ROOT } from '../build/target.ts';
import { openPage } from '../open-saved-page';

/** A page that mutations begin with: an archive's structure, with little of what only repeats it. */
export interface Seed extends SavedPage {
	readonly name: string;
	readonly site: Site;
}

const SHARED = join(ROOT, '../shared/pages');
const DEMO = [
	FIRST_PAGE,
	'https://archiveofourown.org/works/1002?view_adult=true',
	'https://archiveofourown.org/works/1003/chapters/100302',
	'https://archiveofourown.org/works/1004',
	'https://www.fanfiction.net/s/1001/1/The-Lamplighter-at-Low-Tide',
	'https://www.fanfiction.net/radio/The-Lantern-Coast/',
];
/** Cards kept of a list, and children of a text: the rest is more of the same. */
const [CARDS, PARAGRAPHS] = [3, 8];
/** Of the pages of software, those whose kinds differ. */
const SOFTWARE = /efiction-skins\/[^/]*\/(?:chapter-1-2|story-index-1|passed-5|recent|home|printable-1-ch2)\.html$/;

function lean({ document, site }: SavedPage): void {
	for (const node of document.querySelectorAll('script,style,svg,noscript,link,iframe,select')) node.remove();
	if (!site) return;
	const drop = (elements: Iterable<Element>, kept: number) => {
		for (const element of [...elements].slice(kept)) element.remove();
	};
	if (site.cards) drop(document.querySelectorAll(site.cards), CARDS);
	for (const text of site.text ? document.querySelectorAll(site.text) : []) drop(text.children, PARAGRAPHS);
}

/** Parts of this many elements and more are tried for whether anything is read of them. */
const PART = 12;

/** Takes away what nothing is read of: a smaller page is changed where it matters, and is read faster. */
function trim(page: SavedPage): void {
	const reading = () => JSON.stringify(readPage(page));
	const before = reading();
	const visit = (parent: Element) => {
		for (const child of [...parent.children]) {
			if (child.getElementsByTagName('*').length < PART) continue;
			const next = child.nextSibling;
			child.remove();
			if (reading() === before) continue;
			parent.insertBefore(child, next);
			visit(child);
		}
	};
	visit(page.document.body);
}

interface Entry {
	readonly file: string;
	readonly url: string;
}

const listed = <T>(name: string, otherwise: T): T =>
	existsSync(join(SHARED, name)) ? (JSON.parse(readFileSync(join(SHARED, name), 'utf8')) as T) : otherwise;

/**
 * The pages beside the repository whose names fit, where they are, and those of the demo; only those that an adapter
 * reads.
 */
export function corpus(fits: RegExp = /^/): Seed[] {
	const entries = [
		...listed<Entry[]>('manifest.json', []),
		...listed<Entry[]>('found.json', []),
		...listed<{ pages: Entry[] }>('software.json', { pages: [] }).pages.filter(({ file }) => SOFTWARE.test(file)),
	].filter(({ file }) => fits.test(file));
	const shared = entries.map(({ file, url }) => ({
		name: file,
		...openPage(file, readFileSync(join(SHARED, file)), url),
	}));
	const demo = DEMO.filter((url) => fits.test(url)).map((url) => ({
		name: url,
		...openPage('demo.html', Buffer.from(archive(new URL(url))?.body ?? ''), url),
	}));
	return [...demo, ...shared].flatMap((page) => {
		const { site } = page;
		if (!site) return [];
		lean(page);
		trim(page);
		return [{ ...page, site }];
	});
}
