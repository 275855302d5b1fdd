import { randomly } from '../random.ts';
import type { Seed } from './corpus.ts';
import { MUTATIONS, TAKES, WRITES } from './mutations.ts';
import { attempt, brokenPromises, type How, type Was, wasOn } from './promises.ts';

/** Changes made to a page at most, before it is read. */
const CHANGES = 4;

/** How far a run goes. */
export interface Bounds {
	/** The number of the first page; 0 where it is not given. */
	readonly from?: number;
	/** The number after the last one. */
	readonly count: number;
	/** Milliseconds. */
	readonly time: number;
	readonly seed: number;
}

/** What a run found. */
export interface Found {
	readonly pages: number;
	readonly seconds: number;
	/** What did not hold, with the page and the number of the run it can be done again by. */
	readonly failures: readonly string[];
}

/** A page that was changed. */
interface Changed extends How {
	/** Takes all of it back. */
	readonly undo: () => void;
}

/** One page, changed as its number says. */
export function changed({ document }: Seed, number: number): Changed {
	const next = randomly(number);
	const pick = (below: number) => Math.floor(next() * below);
	const undo: (() => void)[] = [];
	let [rewritten, taken] = [false, false];
	for (let left = 1 + pick(CHANGES); left > 0; left--) {
		const elements = document.body.getElementsByTagName('*');
		const at = elements[pick(elements.length)];
		// Half of all changes only take away.
		const mutation = MUTATIONS[pick(pick(2) ? 4 : MUTATIONS.length)];
		if (!at || !mutation) continue;
		undo.unshift(mutation(at, pick));
		rewritten ||= WRITES.has(mutation);
		taken ||= TAKES.has(mutation);
	}
	return {
		undo: () => {
			for (const back of undo) back();
		},
		rewritten,
		taken,
	};
}

/** Shows changed pages to adapters, recogniser and judge. */
export function fuzzReading(pages: readonly Seed[], { from = 0, count, time, seed }: Bounds): Found {
	const seeds: { page: Seed; was: Was }[] = pages.map((page) => ({ page, was: wasOn(page) }));
	const failures: string[] = [];
	const start = Date.now();
	let read = from;
	for (; read < count && Date.now() - start < time; read++) {
		const one = seeds[read % seeds.length];
		if (!one) break;
		const number = seed * 1_000_003 + read;
		const { undo, ...how } = changed(one.page, number);
		for (const broken of brokenPromises(one.page, attempt(one.page), one.was, how))
			failures.push(`${one.page.name} #${number}: ${broken}`);
		undo();
	}
	return { pages: read - from, seconds: (Date.now() - start) / 1000, failures };
}
