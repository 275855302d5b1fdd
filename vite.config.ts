import { existsSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentScript, DEFINE, manifestAndLocales, noInnerHtml } from './tools/lib/build/plugins.ts';
import { ENGINES, ROOT, type Target } from './tools/lib/build/target.ts';

/** Pages of the extension: folders with an `index.html`. */
const pages = ['popup', 'options', 'welcome'].map((name) => `${name}/index.html`);

export default defineConfig(({ mode }) => {
	const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
	return {
		publicDir: 'src/public',
		plugins: [
			contentScript('src/content.iife.ts', 'content.js'),
			contentScript('src/scanner.iife.ts', 'scanner.js'),
			contentScript('src/reader.iife.ts', 'reader.js'),
			manifestAndLocales(target),
			noInnerHtml(),
			preact(),
		],
		define: DEFINE,
		build: {
			outDir: `dist/${target}`,
			emptyOutDir: true,
			target: ENGINES,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: [...pages.map((page) => join(ROOT, page)).filter(existsSync), join(ROOT, 'src/background.ts')],
				output: {
					entryFileNames: (chunk) => (chunk.name === 'background' ? 'background.js' : 'assets/[name]-[hash].js'),
				},
			},
		},
	};
});
