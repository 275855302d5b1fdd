import { decode } from '../../sites/saved/decode';

/** The namespace of XHTML: a name, never an address that is asked for. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

const failed = (document: Document): boolean => document.getElementsByTagName('parsererror').length > 0;

const isXml = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Names of HTML, such as `&nbsp;`, that XML knows only with a document type that brings them along. */
const withoutNames = (text: string, parser: DOMParser): string =>
	text.replace(/&([a-z][a-z0-9]{1,30});/gi, (whole, name: string) => {
		if (isXml.has(name)) return whole;
		const [char = '', ...more] = parser.parseFromString(`<p>${whole}</p>`, 'text/html').body.textContent ?? '';
		return more.length > 0 || char === '' ? whole : `&#${char.codePointAt(0)};`;
	});

/**
 * A file of an e-book as a document that is shown nowhere: nothing in it runs and nothing it names is loaded.
 * Undefined where it is not well-formed.
 */
export function parseXml(bytes: Uint8Array, type: 'application/xml' | 'application/xhtml+xml'): Document | undefined {
	const parser = new DOMParser();
	const text = decode(bytes).replace(/^\uFEFF/, '');
	const document = parser.parseFromString(text, type);
	if (!failed(document)) return document;
	const again = parser.parseFromString(withoutNames(text, parser), type);
	return failed(again) ? undefined : again;
}

/** The same of markup that may be broken, read as browsers read pages. */
export const parseHtml = (bytes: Uint8Array): Document =>
	new DOMParser().parseFromString(decode(bytes).replace(/^\uFEFF/, ''), 'text/html');

/** A document as the bytes of a file, in UTF-8. */
export function serialise(document: Document): Uint8Array {
	const text = new XMLSerializer().serializeToString(document);
	// Some browsers write the declaration of a document that had one, with the encoding it had.
	const bare = text.replace(/^<\?xml[^>]*\?>\s*/, '');
	return new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\n${bare}\n`);
}

/** Elements by their local name, whatever their prefix. */
export const byName = (root: Document | Element, name: string): Element[] => [
	...root.getElementsByTagNameNS('*', name),
];

/** Text on one line; undefined where there is none. */
export const lineOf = (node: Node | undefined | null): string | undefined =>
	node?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
