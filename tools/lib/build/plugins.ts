import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, runnerImport } from 'vite';
import { areaFiles, languages, messagesOf } from './locales.ts';
import { manifestFor } from './manifest.ts';
import { ENGINES, ROOT, type Target } from './target.ts';

/** A module of our own sources, and the files it was made from. */
async function load<Module>(path: string): Promise<{ module: Module; files: string[] }> {
	const { module, dependencies } = await runnerImport<Module>(path, {
		root: ROOT,
		configFile: false,
		logLevel: 'error',
	});
	return { module, files: dependencies };
}

/** Values that are the same in every bundle; some libraries ask for them at run time. */
export const DEFINE = { 'process.env.NODE_ENV': JSON.stringify('production') };

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
			const result = await build({
				root: ROOT,
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				plugins: [noInnerHtml(), preact()],
				define: DEFINE,
				build: {
					write: false,
					target: ENGINES,
					rolldownOptions: { input: join(ROOT, entry), output: { format: 'iife', entryFileNames: fileName } },
				},
			});
			if (!('output' in result) && !Array.isArray(result)) throw new Error('a watcher instead of a build');
			const [script, ...more] = [result].flat().flatMap(({ output }) => output);
			if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} did not become one script`);
			code = script.code;
			for (const id of script.moduleIds) if (id.startsWith('/')) this.addWatchFile(id.replace(/\?.*$/, ''));
		},
		generateBundle() {
			this.emitFile({ type: 'asset', fileName, source: code });
		},
	};
};

/** The manifest of one browser, with what the adapters match; its content scripts are put in when they are built. */
export async function manifest(target: Target): Promise<Record<string, unknown>> {
	const { module } = await load<typeof import('../../../src/sites')>('/src/sites/index.ts');
	return manifestFor(target, module.sites);
}

/**
 * Writes the content scripts into the built manifest. They are bundled by `contentScript`, with our own
 * plugins; CRXJS would bundle them without any.
 */
export const withContentScripts = (scripts: unknown): Plugin => ({
	name: 'with-content-scripts',
	apply: 'build',
	writeBundle({ dir }) {
		const file = join(dir ?? '', 'manifest.json');
		const built = { ...JSON.parse(readFileSync(file, 'utf8')), content_scripts: scripts };
		writeFileSync(file, `${JSON.stringify(built, null, '\t')}\n`);
	},
});

/** `_locales`, made from the words for readers and from the topics. */
export const locales = (): Plugin => ({
	name: 'locales',
	apply: 'build',
	async buildStart() {
		const { module, files } = await load<typeof import('../../../src/core/topics')>('/src/core/topics/index.ts');
		for (const file of [...files.map((file) => join(ROOT, file)), ...languages().flatMap(areaFiles)]) {
			this.addWatchFile(file);
		}
		for (const language of languages()) {
			const source = `${JSON.stringify(messagesOf(language, module.TOPICS), null, '\t')}\n`;
			this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source });
		}
	},
});
