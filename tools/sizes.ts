import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build/build.ts';
import { ROOT } from './lib/build/target.ts';
import { past } from './lib/sizes/budgets.ts';
import { measure, type Size, type Sizes, together } from './lib/sizes/measure.ts';

const FILE = join(ROOT, 'docs/figures/sizes.json');

/** What pages carry, as the manifest puts it there. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
	'a page of AO3': ['archives/otw.js'],
	'a story of AO3': ['archives/otw.js', 'chapter.js'],
	'with its gate, passages and map': ['archives/otw.js', 'chapter.js', 'story.js'],
};

const difference = (now: number, before: number | undefined): string =>
	before === undefined ? 'new' : now === before ? '' : `${now > before ? '+' : ''}${now - before}`;

const row = (name: string, now: Size, before: Size | undefined): string =>
	[
		name.padEnd(24),
		String(now.bytes).padStart(8),
		difference(now.bytes, before?.bytes).padStart(8),
		String(now.gzip).padStart(8),
		difference(now.gzip, before?.gzip).padStart(8),
	].join('');

/**
 * `npm run sizes`: what our scripts weigh on pages, in bytes and as gzip, against the last figures kept in
 * `docs/figures/sizes.json`. `--keep` keeps these. Fails when a script is past its budget.
 */
export default async function main(args: readonly string[]): Promise<number> {
	const sizes = measure(await build('chrome'));
	const before: Sizes = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
	const all: Sizes = {
		...sizes,
		...Object.fromEntries(Object.entries(PAGES).map(([name, files]) => [name, together(sizes, files)])),
	};
	console.log(`${''.padEnd(24)}${'bytes'.padStart(8)}${''.padStart(8)}${'gzip'.padStart(8)}`);
	for (const [name, size] of Object.entries(all)) console.log(row(name, size, before[name]));
	if (args.includes('--keep')) writeFileSync(FILE, `${JSON.stringify(all, null, '\t')}\n`);
	const problems = past(sizes);
	for (const problem of problems) console.error(problem);
	return problems.length > 0 ? 1 : 0;
}
