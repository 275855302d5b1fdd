import { guessSite, savedFrom } from '../guess';
import { siteFor } from '../index';
import type { Site } from '../site';
import { decode } from './decode';

/** A saved page, opened as a browser would, with the archive that reads it. */
export interface SavedPage {
	readonly document: Document;
	/** Where it was saved from; where that is unknown, an address of the archive it looks like. */
	readonly url: URL;
	readonly site: Site | undefined;
}

/** Makes a document of markup, with nothing run and nothing loaded. */
export type Parse = (html: string, url: string) => Document;

/** Text files stand in one `pre`, as browsers show them. */
function textDocument(text: string, url: string, parse: Parse): Document {
	const document = parse('<pre></pre>', url);
	const pre = document.querySelector('pre');
	if (pre) pre.textContent = text;
	return document;
}

/** By the file's name; where that says nothing, by whether there is a tag near its beginning. */
const isText = (name: string, text: string): boolean =>
	/\.(?:txt|text|md)$/i.test(name) || (!/\.x?html?$/i.test(name) && !/<[a-z!/]/i.test(text.slice(0, 2000)));

/** Opens a saved page by its file's name and bytes; `address` is where it came from, empty if unknown. */
export function openSaved(name: string, bytes: Uint8Array, address: string, parse: Parse): SavedPage {
	const given = URL.canParse(address) ? new URL(address) : undefined;
	const text = decode(bytes);
	if (isText(name, text)) {
		const url = new URL(`file:///${encodeURIComponent(name)}`);
		return { document: textDocument(text, url.href, parse), url: given ?? url, site: siteFor(url) };
	}
	const document = parse(text, given?.href ?? 'about:blank');
	const site = (given && siteFor(given)) ?? guessSite(document);
	// Downloads of an archive have no addresses of their own.
	const [example] = site?.examples ?? [];
	const url = given ?? savedFrom(document) ?? (example ? new URL('/', example) : new URL('about:blank'));
	return { document, site, url };
}
