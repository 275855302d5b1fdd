import { FileError } from '../trouble';
import type { ZipArchive } from '../zip/archive';
import { byName, lineOf, parseXml } from './markup';
import { targetOf } from './paths';

/** One file that the book is made of. */
export interface ManifestItem {
	readonly id: string;
	/** In the archive. */
	readonly path: string;
	readonly type: string;
	readonly properties: readonly string[];
}

/** The package document: what the book is made of, and in which order it is read. */
export interface Package {
	readonly path: string;
	readonly document: Document;
	/** 2 or 3. */
	readonly version: number;
	readonly items: readonly ManifestItem[];
	/** The files in reading order, with the element that names each. */
	readonly spine: readonly { readonly item: ManifestItem; readonly ref: Element }[];
	/** Where contents are listed in the old way; missing: nowhere. */
	readonly ncx?: ManifestItem;
	/** The navigation document of EPUB 3; missing: there is none. */
	readonly nav?: ManifestItem;
	/** Paths that are said to be the cover's page. */
	readonly covers: ReadonlySet<string>;
	/** Every page is laid out for a screen of one size: nothing can be put between its lines. */
	readonly fixed: boolean;
}

const words = (text: string | null | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

function packagePath(zip: ZipArchive): string {
	if (!zip.has('META-INF/container.xml')) throw new FileError('wrong_type');
	const container = parseXml(zip.read('META-INF/container.xml'), 'application/xml');
	const path = container && byName(container, 'rootfile')[0]?.getAttribute('full-path');
	if (!path || !zip.has(path)) throw new FileError('broken');
	return path;
}

/** Reads the package document of a book. Throws a `FileError`: `wrong_type` where the archive is no EPUB, `broken`. */
export function readPackage(zip: ZipArchive): Package {
	const path = packagePath(zip);
	const document = parseXml(zip.read(path), 'application/xml');
	if (!document) throw new FileError('broken');
	const items = byName(document, 'item').flatMap((item): ManifestItem[] => {
		const target = targetOf(path, item.getAttribute('href') ?? '');
		if (!target || !zip.has(target.path)) return [];
		const { path: at } = target;
		const [id, type] = [item.getAttribute('id') ?? '', item.getAttribute('media-type') ?? ''];
		return [{ id, path: at, type, properties: words(item.getAttribute('properties')) }];
	});
	const byId = new Map(items.map((item) => [item.id, item]));
	const spine = byName(document, 'itemref').flatMap((ref) => {
		const item = byId.get(ref.getAttribute('idref') ?? '');
		return item ? [{ item, ref }] : [];
	});
	if (spine.length === 0) throw new FileError('broken');
	const ncx = byId.get(byName(document, 'spine')[0]?.getAttribute('toc') ?? '');
	const nav = items.find(({ properties }) => properties.includes('nav'));
	const covers = byName(document, 'reference')
		.filter((reference) => reference.getAttribute('type') === 'cover')
		.flatMap((reference) => targetOf(path, reference.getAttribute('href') ?? '')?.path ?? []);
	const layout = byName(document, 'meta').find((meta) => meta.getAttribute('property') === 'rendition:layout');
	return {
		path,
		document,
		version: Number.parseInt(document.documentElement.getAttribute('version') ?? '2', 10),
		items,
		spine,
		...(ncx && { ncx }),
		...(nav && { nav }),
		covers: new Set(covers),
		fixed: lineOf(layout) === 'pre-paginated',
	};
}

/** All texts of one kind in the metadata: `title`, `creator`, `subject`, `description`, `language`. */
export const metadata = ({ document }: Package, name: string): string[] =>
	byName(byName(document, 'metadata')[0] ?? document, name).flatMap((element) => lineOf(element) ?? []);
