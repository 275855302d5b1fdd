import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentScript, DEFINE } from './tools/lib/build/content-script.ts';
import { languages as compiledLanguages } from './tools/lib/build/languages.ts';
import { CHAPTER_FILE, manifestFor } from './tools/lib/build/manifest.ts';
import { noInnerHtml } from './tools/lib/build/no-inner-html.ts';
import { allSites, locales, modelFile, shieldFile, withContentScripts } from './tools/lib/build/plugins.ts';
import { siteScripts } from './tools/lib/build/site-scripts.ts';
import { ENGINES, type Target } from './tools/lib/build/target.ts';

export default defineConfig(async ({ mode }) => {
	// Whoever starts the build: otherwise our packages would hold the paths of the machine, for a debugger.
	process.env.NODE_ENV = 'production';
	const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
	const sites = await allSites();
	const { content_scripts: scripts, ...rest } = manifestFor(target, sites);
	return {
		publicDir: 'src/public',
		plugins: [
			siteScripts(sites),
			contentScript('src/content/entries/any-page.iife.ts', 'any-page.js'),
			contentScript('src/content/entries/chapter.iife.ts', CHAPTER_FILE),
			contentScript('src/content/entries/story.iife.ts', 'story.js'),
			contentScript('src/content/entries/sheets.iife.ts', 'sheets.js'),
			contentScript('src/content/entries/references.iife.ts', 'references.js'),
			contentScript('src/content/entries/link-preview.iife.ts', 'link-preview.js'),
			contentScript('src/content/entries/comments.iife.ts', 'comments.js'),
			contentScript('src/content/entries/picker.iife.ts', 'picker.js'),
			compiledLanguages(),
			modelFile(),
			locales(),
			shieldFile(),
			noInnerHtml(),
			preact(),
			crx({ manifest: rest as unknown as ManifestV3Export, browser: target }),
			withContentScripts(scripts),
		],
		define: DEFINE,
		build: {
			outDir: `dist/${target}`,
			emptyOutDir: true,
			target: ENGINES,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: { welcome: 'welcome/index.html', practice: 'practice/index.html', check: 'check/index.html' },
			},
		},
	};
});
