import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { ROOT, type Target } from './target.ts';

/** Builds for one browser, quietly, and gives the folder. Rejects with the reason when it does not build. */
export async function build(target: Target): Promise<string> {
	await viteBuild({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: target, logLevel: 'warn' });
	return join(ROOT, 'dist', target);
}
