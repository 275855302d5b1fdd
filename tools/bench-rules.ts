import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Facts } from '../src/core/facts';
import { compileRules, matchRules, type Rule, type RuleSet } from '../src/core/rule';
import { foldPattern } from '../src/core/rule/fold';
import type { Story } from '../src/core/story';
import { readPage } from '../src/sites/saved/inspect';
import { openPage } from './inspect/page';

const PAGES = '../shared/pages';
const RULES = [10, 100, 1_000, 10_000];
const CARDS = [20, 2_000];
/** Words of made-up labels; few are common and most are rare, as in real ones. */
const WORDS = 3_000;

/** A small repeatable source of chance. */
const chance = (seed: number) => (): number => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
};

const labels = (next: () => number, most: number): string[] =>
	Array.from({ length: 1 + Math.floor(next() * most) }, () =>
		Array.from({ length: 1 + Math.floor(next() * 4) }, () => `word${Math.floor(WORDS ** next())}`).join(' '),
	);

/** A card as archives show them, of made-up words. */
function madeUp(next: () => number): Story {
	const field = (most: number) => ({ words: labels(next, most), withheld: false });
	const says = {
		fandom: field(2),
		relationship: field(3),
		character: field(6),
		tag: field(20),
		warning: field(1),
		author: field(1),
	};
	return { site: 'ao3', id: '1', title: 'A title', says, numbers: {}, dates: {}, prose: {} };
}

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

const rule = (id: number, words: string, whole: boolean): Rule => ({
	id: `r${id}`,
	text: `skip tag:${whole ? '=' : ''}"${words}"`,
	on: true,
	compiled: {
		action: 'skip',
		condition: { op: 'label', field: 'tag', words: foldPattern(words), ...(whole ? { whole } : {}) },
	},
});

/** Rules for tags: the first few on the cards, the others of the same words and not; half phrases, a few open-ended. */
function rules(count: number, cards: readonly Facts[]): Rule[] {
	const next = chance(7);
	const seen = new Set(cards.flatMap(({ story }) => story.says.tag?.words ?? []));
	const common = [...seen].slice(0, 5);
	const own = new Set<string>(common);
	const words = [...seen].flatMap((tag) => foldPattern(tag).split(' '));
	const vocabulary = [...new Set(words)].filter((word) => word.length > 3);
	while (own.size < count) {
		const words = Array.from(
			{ length: 2 + Math.floor(next() * 3) },
			() => vocabulary[Math.floor(next() * vocabulary.length)],
		);
		own.add(words.join(' ') + (next() < 0.1 ? '*' : ''));
	}
	return [...own].slice(0, count).map((words, id) => rule(id, words, id % 2 === 0 && !words.endsWith('*')));
}

function run(set: RuleSet, cards: readonly Facts[]): number {
	let matches = 0;
	for (const card of cards) matches += matchRules(set, card, 'list').length;
	return matches;
}

/** Microseconds a card for each set: the best of several rounds in turn, so that other work on the machine counts least. */
function times(sets: readonly RuleSet[], cards: readonly Facts[]): number[] {
	const rounds = Math.max(1, Math.round(2_000 / cards.length));
	const best = sets.map(() => Number.POSITIVE_INFINITY);
	for (let turn = 0; turn < 12; turn++) {
		sets.forEach((set, n) => {
			const start = process.hrtime.bigint();
			for (let i = 0; i < rounds; i++) run(set, cards);
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
		const taken = times(sets, cards);
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

/** Time and memory a card for growing numbers of tag rules; `hits` are the rules that hold or stay undecided. */
export default async function main(): Promise<number> {
	console.log(
		['cards       ', 'count', 'rules', 'µs/card', 'growth', 'hits', 'B/card']
			.map((h, i) => (i ? h.padStart(9) : h))
			.join(''),
	);
	const next = chance(1);
	table(
		'made up',
		Array.from({ length: 300 }, (): Facts => ({ story: madeUp(next), declarations: [] })),
	);
	const real = await saved();
	if (real.length > 0) table(`real (${real.length})`, real);
	else console.log(`no saved pages in ${PAGES}: real cards left out`);
	return 0;
}
