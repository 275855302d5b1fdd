import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentScript, DEFINE } from './tools/lib/build/content-script.ts';
import { languages as compiledLanguages } from './tools/lib/build/languages.ts';
import { manifestFor } from './tools/lib/build/manifest.ts';
import { noInnerHtml } from './tools/lib/build/no-inner-html.ts';
import { allSites, locales, modelFile, shieldFile, withContentScripts } from './tools/lib/build/plugins.ts';
import { siteScripts } from './tools/lib/build/site-scripts.ts';
import { ENGINES, PAGE_SCRIPTS, type Target } from './tools/lib/build/target.ts';

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
			...PAGE_SCRIPTS.map((name) => contentScript(`src/content/entries/${name}.iife.ts`, `${name}.js`)),
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
