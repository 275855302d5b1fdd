import { tocOf } from '../epub/contents';
import { byName, parseXml, serialise } from '../epub/markup';
import type { Package } from '../epub/package';
import { folderOf, hrefTo, targetOf } from '../epub/paths';
import type { ZipArchive } from '../zip/archive';

/** The page at the front, as a part of the book. */
export interface FrontPart {
	/** Its path in the archive. */
	readonly path: string;
	/** Its id in the package. */
	readonly id: string;
	/** What the contents call it. */
	readonly title: string;
}

/** A name for our page that nothing in the book has: a copy can be made of a copy. */
export function freeName({ path, items }: Package, zip: ZipArchive): Omit<FrontPart, 'title'> {
	const taken = new Set(items.map(({ id }) => id));
	for (let n = 1; ; n++) {
		const id = n === 1 ? 'forewarned' : `forewarned-${n}`;
		const at = `${folderOf(path)}${id}.xhtml`;
		if (!taken.has(id) && !zip.has(at)) return { id, path: at };
	}
}

const isCover = ({ covers, spine }: Package, index: number): boolean => {
	const part = spine[index];
	if (!part) return false;
	const { item } = part;
	return covers.has(item.path) || /cover|titlepage/i.test(item.id) || item.properties.includes('cover-image');
};

/** How many parts of the reading order stay before our page: the cover. */
export const coversBefore = (book: Package): number => (isCover(book, 0) ? 1 : 0);

/** Adds our page to what the book is made of, first in the reading order after the cover. `bytes` are the package's. */
export function addToPackage(bytes: Uint8Array, book: Package, part: FrontPart): Uint8Array {
	const document = parseXml(bytes, 'application/xml');
	const [manifest] = byName(document ?? book.document, 'manifest');
	const [order] = byName(document ?? book.document, 'spine');
	if (!document || !manifest || !order) return bytes;
	const make = (name: string, attributes: Readonly<Record<string, string>>): Element => {
		const { namespaceURI, prefix } = manifest;
		const element = document.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		return element;
	};
	const after = book.spine[coversBefore(book)]?.item.id;
	const reference = byName(order, 'itemref').find((ref) => ref.getAttribute('idref') === after);
	const item = { id: part.id, href: hrefTo(book.path, part.path), 'media-type': 'application/xhtml+xml' };
	manifest.append(make('item', item));
	// In a book of pages of one size ours is the one that flows.
	const layout: Record<string, string> = book.fixed ? { properties: 'rendition:layout-reflowable' } : {};
	order.insertBefore(make('itemref', { idref: part.id, ...layout }), reference ?? null);
	return serialise(document);
}

/** Lists our page in the contents of EPUB 3, after the cover where that is listed first. */
export function addToNav(bytes: Uint8Array, path: string, book: Package, part: FrontPart): Uint8Array {
	const document = parseXml(bytes, 'application/xhtml+xml');
	const list = document && byName(tocOf(document) ?? document.documentElement, 'ol')[0];
	if (!document || !list) return bytes;
	const [first] = [...list.children];
	const target = targetOf(path, byName(first ?? list, 'a')[0]?.getAttribute('href') ?? '');
	const cover = coversBefore(book) > 0 && target?.path === book.spine[0]?.item.path;
	const link = document.createElementNS(list.namespaceURI, 'a');
	link.setAttribute('href', hrefTo(path, part.path));
	link.append(part.title);
	const line = document.createElementNS(list.namespaceURI, 'li');
	line.append(link);
	list.insertBefore(line, cover && first ? first.nextSibling : (first ?? null));
	return serialise(document);
}

/** The same in the contents of EPUB 2, whose lines are numbered. */
export function addToNcx(bytes: Uint8Array, path: string, part: FrontPart): Uint8Array {
	const document = parseXml(bytes, 'application/xml');
	const map = document && byName(document, 'navMap')[0];
	if (!document || !map) return bytes;
	const make = (name: string, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]) => {
		const element = document.createElementNS(map.namespaceURI, name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		element.append(...content);
		return element;
	};
	const numbered = [...document.querySelectorAll('[playOrder]')];
	for (const one of numbered) {
		one.setAttribute('playOrder', String(Number(one.getAttribute('playOrder')) + 1));
	}
	const label = make('navLabel', {}, make('text', {}, part.title));
	const content = make('content', { src: hrefTo(path, part.path) });
	const [first] = byName(map, 'navPoint');
	const order: Record<string, string> = numbered.length > 0 ? { playOrder: '1' } : {};
	map.insertBefore(make('navPoint', { id: `${part.id}-contents`, ...order }, label, content), first ?? null);
	return serialise(document);
}
