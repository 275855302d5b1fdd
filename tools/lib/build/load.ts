import { runnerImport } from 'vite';
import { ROOT } from './target.ts';

/** A module of our own sources, and the files it was made from, relative to the repository. */
export async function load<Module>(path: string): Promise<{ module: Module; files: string[] }> {
	const { module, dependencies } = await runnerImport<Module>(path, {
		root: ROOT,
		configFile: false,
		logLevel: 'error',
	});
	return { module, files: dependencies };
}
