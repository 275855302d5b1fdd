import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Site } from '../../../src/sites';
import { languages, localeFile, messagesOf } from '../locales/files.ts';
import { load } from './load.ts';
import { SHIELD_FILE, WAITING_FILE } from './manifest.ts';
import { ROOT } from './target.ts';

/** Every archive, as the adapters say. */
export async function allSites(): Promise<readonly Site[]> {
	const { module } = await load<typeof import('../../../src/sites')>('/src/sites/index.ts');
	return module.sites;
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

/** The style sheets over pages: the reader's, which the manifest lays there or the background, and what waits for it. */
export const shieldFile = (): Plugin => ({
	name: 'shield-file',
	apply: 'build',
	async buildStart() {
		const { module, files } =
			await load<typeof import('../../../src/content/cover/shield')>('/src/content/cover/shield.ts');
		for (const file of files) this.addWatchFile(join(ROOT, file));
		this.emitFile({ type: 'asset', fileName: SHIELD_FILE, source: module.SHIELD });
		this.emitFile({ type: 'asset', fileName: WAITING_FILE, source: module.WAITING });
	},
});

/** What the scanner has learned, as a file that the background reads. */
export const modelFile = (): Plugin => ({
	name: 'model-file',
	apply: 'build',
	buildStart() {
		const file = join(ROOT, 'src/scan/model/model.bin');
		this.addWatchFile(file);
		this.emitFile({ type: 'asset', fileName: 'model.bin', source: readFileSync(file) });
	},
});

/** `_locales`, made from `src/locales`. */
export const locales = (): Plugin => ({
	name: 'locales',
	apply: 'build',
	buildStart() {
		for (const language of languages()) {
			this.addWatchFile(localeFile(language));
			const source = `${JSON.stringify(messagesOf(language), null, '\t')}\n`;
			this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source });
		}
	},
});
