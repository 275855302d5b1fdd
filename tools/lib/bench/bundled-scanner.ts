import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { languages } from '../build/languages';
import { ROOT } from '../build/target';

type Scanner = typeof import('../../../src/scan');

/**
 * The scanner in one file, as the extension carries it: where tools run, every use of an import is looked up again,
 * which costs more than the scanning. The file is gone when the promise resolves.
 */
export async function bundledScanner(): Promise<Scanner> {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-scan-'));
	try {
		await build({
			configFile: false,
			root: ROOT,
			logLevel: 'error',
			plugins: [languages()],
			build: {
				ssr: join(ROOT, 'src/scan/index.ts'),
				outDir: folder,
				emptyOutDir: true,
				rollupOptions: { output: { format: 'cjs', entryFileNames: 'scanner.cjs' } },
			},
		});
		// The runner of tools imports modules in its own way, and none once a tool has started: `require` is left.
		return createRequire(join(folder, 'scanner.cjs'))('./scanner.cjs');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
