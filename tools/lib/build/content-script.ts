import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { noInnerHtml } from './no-inner-html.ts';
import { ENGINES, ROOT } from './target.ts';
import { dropUnusedStyles } from './unused-styles.ts';
import { withoutNotes } from './without-notes.ts';

/** Values that are the same in every bundle; some libraries ask for them at run time. */
export const DEFINE = { 'process.env.NODE_ENV': JSON.stringify('production') };

/** Code points that are no characters: Chromium takes a content script that holds one for no UTF-8. */
const NON_CHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16)}`;

/** Bundles an entry as one classic script. Throws if it does not become one. */
export async function bundle(input: string, fileName: string, plugins: readonly Plugin[] = []) {
	const result = await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [...plugins, noInnerHtml(), withoutNotes(), preact()],
		define: DEFINE,
		build: {
			write: false,
			target: ENGINES,
			rolldownOptions: { input, output: { format: 'iife', entryFileNames: fileName } },
		},
	});
	if (!('output' in result) && !Array.isArray(result)) throw new Error('a watcher instead of a build');
	const [script, ...more] = [result].flat().flatMap(({ output }) => output);
	if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${input} did not become one script`);
	return { code: dropUnusedStyles(script.code).replace(NON_CHARACTERS, escaped), moduleIds: script.moduleIds };
}

/**
 * The content script as one classic script: as a module it would load after the first paint,
 * and what it is there to cover would have been on the screen.
 */
export const contentScript = (entry: string, fileName: string): Plugin => {
	let code = '';
	return {
		name: 'content-script',
		apply: 'build',
		async buildStart() {
			const script = await bundle(join(ROOT, entry), fileName);
			code = script.code;
			for (const id of script.moduleIds) if (id.startsWith('/')) this.addWatchFile(id.replace(/\?.*$/, ''));
		},
		generateBundle() {
			this.emitFile({ type: 'asset', fileName, source: code });
		},
	};
};
