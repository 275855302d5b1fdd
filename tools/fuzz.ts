import { parseArgs } from 'node:util';
import { fuzzNatively } from './lib/fuzz/native.ts';

/** Failures printed at most; one cause has many pages. */
const SHOWN = 40;

/**
 * `npm run fuzz -- --count 100000 --time 900 --seed 1`: shows broken pages to everything that reads pages, and says
 * what did not hold. A run can be done again by its seed. Answers with 1 if anything failed.
 */
export default async function fuzz(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			count: { type: 'string', default: '100000' },
			time: { type: 'string', default: '300' },
			seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		},
	});
	const bounds = { count: Number(values.count), time: Number(values.time) * 1000, seed: Number(values.seed) };
	console.log(`seed ${bounds.seed}`);
	const { pages, seconds, failures } = await fuzzNatively(bounds, (found) =>
		console.log(`${found.pages} pages, ${found.failures.length} failures`),
	);
	console.log(`${pages} pages read in ${seconds.toFixed(0)} s (${(pages / seconds).toFixed(0)} a second)`);
	for (const failure of failures.slice(0, SHOWN)) console.log(failure);
	console.log(`${failures.length} failures`);
	return failures.length > 0 ? 1 : 0;
}
