import { join, relative, sep } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { languages } from './languages.ts';
import { noInnerHtml } from './no-inner-html.ts';
import { ENGINES, ROOT } from './target.ts';

/** Values that are the same in every bundle; some libraries ask for them at run time. */
export const DEFINE = { 'process.env.NODE_ENV': JSON.stringify('production') };

/**
 * What is another file on pages, where every byte is read on every page: the browser's own API for its polyfill,
 * the terms as `terms.js` brings them for the topic files they are made from, and the few icons that pages show.
 */
const STANDS_IN: Readonly<Record<string, string>> = {
	'webextension-polyfill': 'src/browser/native.ts',
	'src/core/recognise/words.ts': 'src/content/terms.ts',
	'src/core/recognise/spellings.ts': 'src/content/terms.ts',
	'src/core/rating-names.ts': 'src/content/terms.ts',
	'src/core/topics/traits.ts': 'src/content/terms.ts',
	'src/ui/shapes.ts': 'src/ui/page-shapes.ts',
};

/** The same for the script of lists alone, which draws little. */
export const SMALL: Readonly<Record<string, string>> = {
	preact: 'src/content/small-preact.ts',
	'preact/jsx-runtime': 'src/content/small-preact.ts',
};

const standIns = (others: Readonly<Record<string, string>>): Plugin => ({
	name: 'stand-ins',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		const found = source.startsWith('.') ? await this.resolve(source, importer, { ...options, skipSelf: true }) : null;
		const name = found ? relative(ROOT, found.id).split(sep).join('/') : source;
		if ('preact' in others && name === 'preact/hooks') throw new Error(`${importer}: the script of lists has no hooks`);
		const other = others[name] ?? STANDS_IN[name];
		return other ? join(ROOT, other) : found;
	},
});

/** Bundles an entry as one classic script. Throws if it does not become one. */
export async function bundle(
	input: string,
	fileName: string,
	others: Readonly<Record<string, string>> = {},
	plugins: readonly Plugin[] = [],
) {
	const result = await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [...plugins, standIns(others), languages(), noInnerHtml(), preact()],
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
	return script;
}

/**
 * The content script as one classic script: as a module it would load after the first paint,
 * and what it is there to cover would have been on the screen.
 */
export const contentScript = (entry: string, fileName: string, others?: Readonly<Record<string, string>>): Plugin => {
	let code = '';
	return {
		name: 'content-script',
		apply: 'build',
		async buildStart() {
			const script = await bundle(join(ROOT, entry), fileName, others);
			code = script.code;
			for (const id of script.moduleIds) if (id.startsWith('/')) this.addWatchFile(id.replace(/\?.*$/, ''));
		},
		generateBundle() {
			this.emitFile({ type: 'asset', fileName, source: code });
		},
	};
};
