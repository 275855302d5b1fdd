import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { load } from './load.ts';
import { ROOT } from './target.ts';

const FILE = 'src/scan/languages/compiled-languages.ts';

const literal = JSON.stringify;

/**
 * Puts in the place of `languages/compiled-languages` what it gives: every language with its phrases put together. Each is a
 * function of its own, so that a page makes nothing of those it does not need.
 */
export const languages = (): Plugin => ({
	name: 'languages',
	async load(id) {
		if (relative(ROOT, id).split(sep).join('/') !== FILE) return null;
		const { module, files } = await load<typeof import('../../../src/scan/languages/compiled-languages')>(`/${FILE}`);
		for (const file of files) this.addWatchFile(join(ROOT, file));
		const entries = module.LANGUAGES.map(({ content, ...about }) => {
			const { lexicons, phrases } = content();
			return `{...${literal(about)},content:()=>({lexicons:${literal(lexicons)},phrases:${literal(phrases)}})}`;
		});
		return `export const LANGUAGES = [${entries.join()}];export const STOPS = ${literal(module.STOPS)};`;
	},
});
