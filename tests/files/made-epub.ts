import { zipSync } from 'fflate';
import { runSlices } from '../../src/core/slices';
import { openEpub } from '../../src/files/epub/open';

// Small e-books made by the tests, with the structure that real ones have.

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One file of the text. */
export interface MadeFile {
	readonly name: string;
	/** What stands in its body. */
	readonly body: string;
	/** Its line in the table of contents; missing: it has none. */
	readonly title?: string;
	/** Further lines of the table of contents, by the id they lead to. */
	readonly inside?: Readonly<Record<string, string>>;
	readonly bodyAttributes?: string;
}

/** What is different in an e-book. */
export interface MadeEpub {
	readonly version?: 2 | 3;
	readonly files?: readonly MadeFile[];
	/** Put into the metadata. */
	readonly metadata?: string;
	/** Files beside the text, by their names in the archive. */
	readonly extra?: Readonly<Record<string, string | Uint8Array>>;
	/** Put into the manifest, and into the package after the spine. */
	readonly manifest?: string;
	readonly guide?: string;
}

export const PLAIN: readonly MadeFile[] = [
	{ name: 'one', title: 'The Quay', body: '<h1>The Quay</h1><p>The boats were in.</p><p>It was morning.</p>' },
	{ name: 'two', title: 'The Loft', body: '<h1>The Loft</h1><p>Nets hung from the beams.</p>' },
];

const DOCTYPE = {
	2: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">',
	3: '<!DOCTYPE html>',
} as const;

const xhtml = (version: 2 | 3, title: string, body: string, attributes = ''): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n${DOCTYPE[version]}\n<html xmlns="http://www.w3.org/1999/xhtml"${version === 3 ? ' xmlns:epub="http://www.idpf.org/2007/ops"' : ''} xml:lang="en"><head><title>${title}</title></head><body${attributes}>${body}</body></html>`;

const lines = ({ name, title, inside = {} }: MadeFile): [href: string, title: string][] => [
	...(title ? [[`${name}.xhtml`, title] as [string, string]] : []),
	...Object.entries(inside).map(([id, text]): [string, string] => [`${name}.xhtml#${id}`, text]),
];

/** An e-book as the bytes of its file. */
export function madeEpub({
	version = 3,
	files = PLAIN,
	metadata = '',
	extra = {},
	manifest = '',
	guide = '',
}: MadeEpub = {}) {
	const toc = files.flatMap(lines);
	const nav = xhtml(
		3,
		'Contents',
		`<nav epub:type="toc"><ol>${toc.map(([href, title]) => `<li><a href="text/${href}">${title}</a></li>`).join('')}</ol></nav>`,
	);
	const ncx = `<?xml version="1.0" encoding="utf-8"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:uuid:2f6f3d5e-8f39-4d55-9f0b-1f1a40ee1f01"/></head><docTitle><text>The Long Shore</text></docTitle><navMap>${toc.map(([href, title], i) => `<navPoint id="n${i}" playOrder="${i + 1}"><navLabel><text>${title}</text></navLabel><content src="text/${href}"/></navPoint>`).join('')}</navMap></ncx>`;
	const items = files.map(
		({ name }) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`,
	);
	const opf = `<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}.0" unique-identifier="uid"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:identifier id="uid">urn:uuid:2f6f3d5e-8f39-4d55-9f0b-1f1a40ee1f01</dc:identifier><dc:title>The Long Shore</dc:title><dc:creator>tern</dc:creator><dc:language>en</dc:language>${version === 3 ? '<meta property="dcterms:modified">2026-10-08T00:00:00Z</meta>' : ''}${metadata}</metadata><manifest>${version === 3 ? '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>' : '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'}${items.join('')}${manifest}</manifest><spine${version === 2 ? ' toc="ncx"' : ''}>${files.map(({ name }) => `<itemref idref="${name}"/>`).join('')}</spine>${guide}</package>`;
	const container =
		'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
	const texts = files.map(({ name, body, title = name, bodyAttributes }): [string, string] => [
		`OEBPS/text/${name}.xhtml`,
		xhtml(version, title, body, bodyAttributes),
	]);
	const all: Record<string, string | Uint8Array> = {
		'META-INF/container.xml': container,
		'OEBPS/content.opf': opf,
		...(version === 3 ? { 'OEBPS/nav.xhtml': nav } : { 'OEBPS/toc.ncx': ncx }),
		...Object.fromEntries(texts),
		...extra,
	};
	return zipSync({
		mimetype: [bytes('application/epub+zip'), { level: 0 }],
		...Object.fromEntries(
			Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
		),
	});
}

/** The e-book as it is read. */
export const readEpub = (made: MadeEpub = {}) => runSlices(openEpub(madeEpub(made)));

/** A file that was written in parts. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
