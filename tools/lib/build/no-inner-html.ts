import type { Plugin } from 'vite';

/**
 * Where libraries put markup in as a string, and what does the same without: Preact for a property we never
 * use, Readability to begin anew on its own copy of a page and for pictures that wait for scripts.
 */
const MARKUP: readonly [file: RegExp, strings: RegExp, nodes: string][] = [
	[/[\\/]preact[\\/]dist[\\/]preact\./, /\b(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g, '$1.textContent=$2.__html'],
	[/[\\/]Readability\.js$/, /pageCacheHtml = page\.innerHTML/g, 'pageCacheHtml = page.cloneNode(true)'],
	[
		/[\\/]Readability\.js$/,
		/page\.innerHTML = pageCacheHtml/g,
		'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)',
	],
	[
		/[\\/]Readability\.js$/,
		/tmp\.innerHTML = noscript\.innerHTML/g,
		'tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes)',
	],
];

/**
 * With this no markup ever comes in as a string, and the add-on linter, which warns of it, has nothing to say.
 * Throws when a library has changed so that there is nothing to replace.
 */
export const noInnerHtml = (): Plugin => ({
	name: 'no-inner-html',
	apply: 'build',
	transform(code, id) {
		const changes = MARKUP.filter(([file]) => file.test(id));
		if (changes.length === 0) return;
		for (const [, strings] of changes) if (code.search(strings) < 0) throw new Error(`${id}: ${strings} is not in it`);
		return { code: changes.reduce((sum, [, strings, nodes]) => sum.replace(strings, nodes), code), map: null };
	},
});
