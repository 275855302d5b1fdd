import { randomly } from '../random.ts';
import type { Seed } from './corpus.ts';
import { MUTATIONS } from './mutations.ts';
import { attempt, brokenPromises, nonesOf } from './promises.ts';

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

/** One page, changed as its number says; the function that is returned takes all of it back. */
export function changed({ document }: Seed, number: number): () => void {
	const next = randomly(number);
	const pick = (below: number) => Math.floor(next() * below);
	const undo: (() => void)[] = [];
	for (let left = 1 + pick(CHANGES); left > 0; left--) {
		const elements = document.body.getElementsByTagName('*');
		const at = elements[pick(elements.length)];
		// Half of all changes only take away.
		const mutation = MUTATIONS[pick(pick(2) ? 4 : MUTATIONS.length)];
		if (at && mutation) undo.unshift(mutation(at, pick));
	}
	return () => {
		for (const back of undo) back();
	};
}

/** Shows changed pages to adapters, recogniser and judge. */
export function fuzzReading(pages: readonly Seed[], { from = 0, count, time, seed }: Bounds): Found {
	const seeds = pages.map((page) => ({ page, nones: nonesOf(attempt(page) as never) }));
	const failures: string[] = [];
	const start = Date.now();
	let read = from;
	for (; read < count && Date.now() - start < time; read++) {
		const one = seeds[read % seeds.length];
		if (!one) break;
		const number = seed * 1_000_003 + read;
		const undo = changed(one.page, number);
		for (const broken of brokenPromises(attempt(one.page), one.nones))
			failures.push(`${one.page.name} #${number}: ${broken}`);
		undo();
	}
	return { pages: read - from, seconds: (Date.now() - start) / 1000, failures };
}
