/** Stands for the archive itself, so that references can be resolved; nothing is ever asked for there. */
const ROOT = 'https://unknown.invalid/';

/** Where a reference leads. */
export interface Target {
	/** A path in the archive. */
	readonly path: string;
	/** An id there; empty: the file as such. */
	readonly fragment: string;
}

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What a reference in one file of the archive leads to; undefined where it leads out of the archive. */
export function targetOf(from: string, href: string): Target | undefined {
	const base = ROOT + encoded(from);
	if (!URL.canParse(href, base)) return undefined;
	const url = new URL(href, base);
	if (!url.href.startsWith(ROOT)) return undefined;
	return { path: decoded(url.pathname.slice(1)), fragment: decoded(url.hash.slice(1)) };
}

/** How one file of the archive refers to another. */
export function hrefTo(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let same = 0;
	while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
	return [...here.slice(same).map(() => '..'), ...there.slice(same).map(encodeURIComponent)].join('/');
}

/** The folder of a file, with a slash at its end; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
