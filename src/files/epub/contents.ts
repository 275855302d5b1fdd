import type { ZipArchive } from '../zip/archive';
import { byName, lineOf, parseXml } from './markup';
import type { Package } from './package';
import { type Target, targetOf } from './paths';

/** A line of the table of contents. */
export interface ContentsEntry extends Target {
	readonly title: string;
}

/** The list of contents among the lists of a navigation document. */
export const tocOf = (nav: Document): Element | undefined =>
	byName(nav, 'nav').find((one) => (one.getAttribute('epub:type') ?? '').split(/\s+/).includes('toc'));

function fromNav(zip: ZipArchive, path: string): ContentsEntry[] {
	const document = parseXml(zip.read(path), 'application/xhtml+xml');
	const toc = document && tocOf(document);
	return byName(toc ?? new Document(), 'a').flatMap((link) => {
		const target = targetOf(path, link.getAttribute('href') ?? '');
		return target ? [{ ...target, title: lineOf(link) ?? '' }] : [];
	});
}

function fromNcx(zip: ZipArchive, path: string): ContentsEntry[] {
	const document = parseXml(zip.read(path), 'application/xml');
	return byName(document ?? new Document(), 'navPoint').flatMap((point) => {
		const target = targetOf(path, byName(point, 'content')[0]?.getAttribute('src') ?? '');
		return target ? [{ ...target, title: lineOf(byName(point, 'text')[0]) ?? '' }] : [];
	});
}

/**
 * The table of contents as one list, in order; empty where the book has none that can be read. One whose lines mostly
 * lead to files that are not there, as some tools write it, tells nothing of where chapters begin.
 */
export function contentsOf(zip: ZipArchive, { nav, ncx }: Package): ContentsEntry[] {
	const listed = nav ? fromNav(zip, nav.path) : [];
	const entries = listed.length > 0 || !ncx ? listed : fromNcx(zip, ncx.path);
	const there = entries.filter(({ path }) => zip.has(path));
	return there.length * 2 > entries.length ? there : [];
}
