import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { html } from '../demo/reply.ts';
import { chart } from './lib/bench/chart.ts';
import { chapterPage, isReal, listPage } from './lib/bench/pages.ts';
import { rivals } from './lib/bench/rivals.ts';
import { type Figure, measureAll, measureShort } from './lib/bench/run.ts';
import { findBrowser } from './lib/browser/find.ts';
import { build } from './lib/build/build.ts';
import { ROOT } from './lib/build/target.ts';
import { startProxy } from './lib/proxy/proxy.ts';

const FOLDER = join(ROOT, 'docs/figures');
const TIMES = 5;

/** The pages that are measured, by their paths; made before anything is. */
function pages(short: boolean) {
	const [cards, words] = short
		? [[20], [5_000]]
		: [
				[20, 200, 2_000],
				[5_000, 1_000_000],
			];
	const made = new Map<string, string>([
		...cards.map((cards) => [`/tags/${cards}/works`, listPage(cards)] as const),
		...words.map((words) => [`/works/${words}/chapters/1`, chapterPage(words)] as const),
	]);
	return ({ pathname }: URL) => {
		const body = made.get(pathname);
		return body === undefined ? undefined : html(body);
	};
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const row = ({ what, who, unit, value, least, most }: Figure): string =>
	`${what.padEnd(36)}${who.padEnd(26)}${shown(value).padStart(9)} ${unit.padEnd(8)}(${shown(least)} to ${shown(most)})`;

/**
 * `npm run bench`: what Forewarned costs, in Chromium, on saved pages of the archive (on the demo's where there are
 * none): against the same page without it and against reading every card once. Medians of runs in turn; prints,
 * keeps the figures and a chart in `docs/figures`, and asserts nothing. `--times=N` for other than 5 runs; `--short`
 * measures a list of 20 cards and a chapter of 5,000 words alone, and keeps nothing.
 */
export default async function bench(args: readonly string[]): Promise<number> {
	const executablePath = findBrowser('chromium');
	if (!executablePath) {
		console.log('No Chromium here: nothing measured.');
		return 0;
	}
	const times = Number(args.find((arg) => arg.startsWith('--times='))?.slice(8) ?? TIMES);
	if (!isReal()) console.log('No saved pages in ../shared/pages: the pages of the demo are measured instead.');
	const short = args.includes('--short');
	const proxy = await startProxy();
	proxy.serve(pages(short));
	const all = await rivals(await build('chrome'), proxy.port);
	const browser = await all[0]?.launched.browser.version();
	const about = { browser, cores: cpus().length, pages: isReal() ? 'saved' : 'demo', runs: times };
	const figures: Figure[] = [];
	mkdirSync(FOLDER, { recursive: true });
	// Kept one by one: what was measured is there even if it takes too long to measure all.
	await (short ? measureShort : measureAll)(all, times, (figure) => {
		figures.push(figure);
		console.log(row(figure));
		if (short) return;
		writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ ...about, figures }, null, '\t')}\n`);
		writeFileSync(join(FOLDER, 'bench.svg'), chart(figures));
	});
	for (const rival of all) await rival.leave();
	await proxy.close();
	return 0;
}
