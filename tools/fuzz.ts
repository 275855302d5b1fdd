import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browser/find.ts';
import { BROWSERS } from './lib/browser/name.ts';
import { build } from './lib/build/build.ts';
import { corpus } from './lib/fuzz/corpus.ts';
import { fuzzHostile } from './lib/fuzz/hostile-pages.ts';
import { fuzzInBrowser } from './lib/fuzz/in-browser.ts';
import { fuzzNatively } from './lib/fuzz/native.ts';
import { type Found, fuzzReading } from './lib/fuzz/read.ts';

/** Failures printed at most; one cause has many pages. */
const SHOWN = 40;

function report(what: string, { pages, seconds, failures }: Found): number {
	const speed = (pages / Math.max(seconds, 0.001)).toFixed(0);
	console.log(`${what}: ${pages} pages in ${seconds.toFixed(0)} s (${speed} a second), ${failures.length} failures`);
	for (const failure of failures.slice(0, SHOWN)) console.log(`  ${failure}`);
	return failures.length;
}

/**
 * `npm run fuzz -- --count 100000 --pages 1000 --hostile 1000 --time 600 --seed 1`: shows broken pages to everything that reads
 * pages (`count`), then to each browser with Forewarned in it (`pages`), then hostile ones that are made up (`hostile`), for at most so many seconds each, and says
 * what did not hold. A run can be done again by its seed. Answers with 1 if anything failed.
 *
 * With `--here efiction` the pages whose names have that in them are read in this process, and no browser is started.
 * With `--made 33000101`, once or more often, the hostile pages of these numbers are shown again, and nothing else.
 */
export default async function fuzz(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			count: { type: 'string', default: '100000' },
			pages: { type: 'string', default: '1000' },
			hostile: { type: 'string', default: '1000' },
			browser: { type: 'string' },
			time: { type: 'string', default: '600' },
			here: { type: 'string' },
			made: { type: 'string', multiple: true, default: [] },
			seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		},
	});
	const [seed, time] = [Number(values.seed), Number(values.time) * 1000];
	console.log(`seed ${seed}`);
	if (values.here !== undefined) {
		const pages = corpus(new RegExp(values.here));
		console.log(`${pages.length} pages to begin with`);
		return report('read', fuzzReading(pages, { count: Number(values.count), time, seed })) > 0 ? 1 : 0;
	}
	const again = values.made.map(Number);
	let failed = 0;
	if (Number(values.count) > 0 && again.length === 0) {
		const bounds = { count: Number(values.count), time, seed };
		failed += report('read', await fuzzNatively(bounds, ({ pages }) => console.log(`${pages} pages`)));
	}
	const [shown, hostile] = again.length > 0 ? [0, 1] : [Number(values.pages), Number(values.hostile)];
	for (const name of shown + hostile > 0 ? BROWSERS : []) {
		if (values.browser && name !== values.browser) continue;
		if (!findBrowser(name)) {
			console.log(`${name}: not here, skipped`);
			continue;
		}
		await build(name === 'firefox' ? 'firefox' : 'chrome');
		if (shown > 0) failed += report(name, await fuzzInBrowser(name, { count: shown, time, seed }));
		if (hostile > 0)
			failed += report(`${name}, hostile`, await fuzzHostile(name, { count: hostile, time, seed }, again));
	}
	return failed > 0 ? 1 : 0;
}
