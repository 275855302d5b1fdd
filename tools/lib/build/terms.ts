import { join } from 'node:path';
import type { Plugin } from 'vite';
import { TERMS } from '../../../src/content/terms.ts';
import { load } from './load.ts';
import { ROOT } from './target.ts';

/** What `src/content/terms.ts` stands in for, as it is. */
type Sources = typeof import('./terms-of');

/** The terms as a classic script, from the topic files; and the files it was made from. */
async function termsScript(): Promise<{ code: string; files: string[] }> {
	const { module, files } = await load<Sources>('/tools/lib/build/terms-of.ts');
	const code = `globalThis[Symbol.for(${JSON.stringify(TERMS)})]=${JSON.stringify(module.termsOf())};\n`;
	return { code, files };
}

/** Emits `terms.js`: what labels mean, for content scripts. */
export const terms = (): Plugin => ({
	name: 'terms',
	apply: 'build',
	async buildStart() {
		const { code, files } = await termsScript();
		for (const file of files) this.addWatchFile(join(ROOT, file));
		this.emitFile({ type: 'asset', fileName: 'terms.js', source: code });
	},
});
