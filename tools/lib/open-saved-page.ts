import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { openSaved, type SavedPage } from '../../src/sites/saved/open';

const parse = (html: string, url: string): Document =>
	new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** Opens a saved page; `address` is where it came from, if known. */
export const openPage = (path: string, bytes: Uint8Array, address: string): SavedPage =>
	openSaved(basename(path), bytes, address, parse);
