import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onAdapterError } from '../src/sites/attempt';
import { inspectPage } from '../src/sites/saved/inspect';
import { openPage } from './lib/open-saved-page';

const USAGE = 'usage: npm run -s inspect -- [--url URL] FILE...   or   -- --manifest MANIFEST.json';

interface Job {
	/** As printed. */
	readonly file: string;
	readonly path: string;
	/** Empty: unknown. */
	readonly url: string;
}

async function jobs(args: readonly string[]): Promise<Job[] | undefined> {
	const [flag, value] = args;
	if (flag === '--manifest' && value) {
		const entries = JSON.parse(await readFile(value, 'utf8')) as { file: string; url?: string }[];
		return entries.map(({ file, url }) => ({ file, path: join(dirname(value), file), url: url ?? '' }));
	}
	const url = flag === '--url' && value ? value : '';
	const files = url ? args.slice(2) : args;
	if (files.length === 0 || files.some((file) => file.startsWith('--'))) return undefined;
	return files.map((file) => ({ file, path: file, url }));
}

async function inspect({ file, path, url }: Job): Promise<string> {
	const saved = openPage(path, await readFile(path), url);
	const thrown = new Set<string>();
	onAdapterError((error) => thrown.add(error instanceof Error ? (error.stack ?? error.message) : String(error)));
	try {
		return JSON.stringify({ file, ...inspectPage(saved) });
	} finally {
		onAdapterError(undefined);
		for (const error of thrown) console.error(`${file}: ${error}`);
	}
}

/**
 * `npm run -s inspect -- [--url URL] FILE…`: prints what the adapters read on saved pages, a JSON line each; beside
 * them, on standard error, what an adapter threw: each error once, with its stack.
 */
export default async function main(args: string[]): Promise<number> {
	const all = await jobs(args);
	if (!all) {
		console.error(USAGE);
		return 2;
	}
	let failed = 0;
	for (const job of all) {
		try {
			console.log(await inspect(job));
		} catch (error) {
			failed++;
			console.error(`${job.file}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return failed > 0 ? 1 : 0;
}
