import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Facts } from '../src/core/facts';
import type { Scanned } from '../src/core/finding';
import { createPassageJudge } from '../src/core/judge';
import { compileRules, matchRules, type RuleSet } from '../src/core/rule';
import { defaults } from '../src/core/settings';
import { readPage } from '../src/sites/saved/inspect';
import { chance, madeUp, rules } from './lib/bench/made-up-rules';
import { openPage } from './lib/open-saved-page';

const PAGES = '../shared/pages';
const RULES = [10, 100, 1_000, 10_000];
const CARDS = [20, 2_000];
/** The cards of saved lists, as their adapters read them; none where there are no saved pages. */
async function saved(): Promise<Facts[]> {
	if (!existsSync(`${PAGES}/manifest.json`)) return [];
	const pages = JSON.parse(await readFile(`${PAGES}/manifest.json`, 'utf8')) as { file: string; url: string }[];
	const facts: Facts[] = [];
	for (const { file, url } of pages) {
		const { page, stories } = readPage(openPage(file, await readFile(`${PAGES}/${file}`), url));
		if (page === 'list') facts.push(...stories.map((story) => ({ story, declarations: [] })));
	}
	return facts;
}

function run(set: RuleSet, cards: readonly Facts[]): number {
	let matches = 0;
	for (const card of cards) matches += matchRules(set, card, 'list').length;
	return matches;
}

/** Microseconds a card for each way to judge: the best of several rounds in turn, so that other work on the machine counts least. */
function times(ways: readonly ((card: Facts) => void)[], cards: readonly Facts[]): number[] {
	const rounds = Math.max(1, Math.round(2_000 / cards.length));
	const best = ways.map(() => Number.POSITIVE_INFINITY);
	for (let turn = 0; turn < 12; turn++) {
		ways.forEach((judge, n) => {
			const start = process.hrtime.bigint();
			for (let i = 0; i < rounds; i++) for (const card of cards) judge(card);
			const µs = Number(process.hrtime.bigint() - start) / 1000 / rounds / cards.length;
			best[n] = Math.min(best[n] ?? µs, µs);
		});
	}
	return best;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that one card takes from the heap, all rules together. */
function allocated(set: RuleSet, cards: readonly Facts[]): number {
	collect();
	const before = process.memoryUsage().heapUsed;
	const some = cards.slice(0, 200);
	run(set, some);
	return (process.memoryUsage().heapUsed - before) / some.length;
}

/** Every card so often that there are `count`. */
const repeated = (cards: readonly Facts[], count: number): Facts[] =>
	Array.from({ length: count }, (_, i) => cards[i % cards.length] as Facts);

function table(name: string, all: readonly Facts[]): void {
	const tagged = all.filter(({ story }) => story.says.tag);
	for (const count of CARDS) {
		const cards = repeated(count < all.length ? tagged : all, count);
		const sets = RULES.map((n) => compileRules(rules(n, all)));
		const taken = times(
			sets.map((set) => (card) => matchRules(set, card, 'list')),
			cards,
		);
		sets.forEach((set, n) => {
			const µs = taken[n] ?? 0;
			const growth = µs / (taken[0] ?? µs);
			const hits = run(set, cards) / cards.length;
			const bytes = Math.round(allocated(set, cards));
			const row = [name, count, RULES[n], µs.toFixed(1), growth.toFixed(2), hits.toFixed(2), bytes];
			console.log(row.map((cell, i) => String(cell)[i ? 'padStart' : 'padEnd'](i ? 9 : 12)).join(''));
		});
	}
}

/** A chapter in which every third paragraph touches one of three topics. */
const FOUND: Scanned = {
	paragraphs: 60,
	topics: {},
	findings: Array.from({ length: 20 }, (_, i) => ({
		...{ topic: ['needles', 'fire', 'gore'][i % 3] as string, from: i * 3, to: i * 3 + (i % 2) },
		...{ score: 0.7, level: 'balanced' as const, cue: 'act' as const, qualifier: 'depicted' as const },
	})),
	readable: true,
};

/** The same for the passages of a chapter: time for each of twenty. */
function passageTable(name: string, all: readonly Facts[]): void {
	const cards = repeated(
		all.filter(({ story }) => story.says.tag),
		200,
	);
	const judges = RULES.map((n) => {
		const settings = { ...defaults(), rules: rules(n, all, ['passage']) };
		return createPassageJudge(settings, new Map());
	});
	const ways = judges.map((judge) => (card: Facts) => judge(card, FOUND));
	const taken = times(ways, cards).map((µs) => µs / FOUND.findings.length);
	taken.forEach((µs, n) => {
		const growth = µs / (taken[0] ?? µs);
		const hits = cards.reduce((sum, card) => sum + (judges[n]?.(card, FOUND).length ?? 0), 0) / cards.length;
		const row = [`${name}, passages`, cards.length, RULES[n], µs.toFixed(1), growth.toFixed(2), hits.toFixed(2)];
		console.log(row.map((cell, i) => String(cell)[i ? 'padStart' : 'padEnd'](i ? 9 : 12)).join(''));
	});
}

/** Time and memory a card for growing numbers of tag rules; `hits` are the rules that hold or stay undecided. */
export default async function main(): Promise<number> {
	console.log(
		['cards       ', 'count', 'rules', 'µs/card', 'growth', 'hits', 'B/card']
			.map((h, i) => (i ? h.padStart(9) : h))
			.join(''),
	);
	const next = chance(1);
	const made = Array.from({ length: 300 }, (): Facts => ({ story: madeUp(next), declarations: [] }));
	table('made up', made);
	passageTable('made up', made);
	const real = await saved();
	if (real.length > 0) {
		table(`real (${real.length})`, real);
		passageTable('real', real);
	} else console.log(`no saved pages in ${PAGES}: real cards left out`);
	return 0;
}
