import { forcedOf, heapOf, shiftOf, timeOf } from './load.ts';
import { median } from './median.ts';
import type { OwnTime } from './profile.ts';
import { releasesOf } from './release.ts';
import type { Rival } from './rivals.ts';

/** One measured figure: what, of whom, and the median of the runs. */
export interface Figure {
	readonly what: string;
	readonly who: string;
	readonly unit: 'ms' | 'MiB' | 'frames' | 'shift' | 'times';
	readonly value: number;
	/** The least and the most of the runs. */
	readonly range: readonly [number, number];
}

const figure = (what: string, who: string, unit: Figure['unit'], runs: readonly number[]): Figure => ({
	what,
	who,
	unit,
	value: median(runs),
	range: [Math.min(...runs), Math.max(...runs)],
});

/** Runs every rival in turn, `times` times, so that what else the machine does falls on all. */
async function inTurn<T>(all: readonly Rival[], times: number, one: (rival: Rival) => Promise<T>) {
	const runs = all.map((): T[] => []);
	// The first is thrown away: files are read and code is warm after it.
	for (let time = 0; time <= times; time++) {
		for (const [i, rival] of all.entries()) {
			const result = await one(rival);
			if (time > 0) runs[i]?.push(result);
		}
	}
	return all.map((rival, i) => ({ who: rival.name, runs: runs[i] ?? [] }));
}

const ownTimes = async (what: string, path: string, all: readonly Rival[], times: number): Promise<Figure[]> => {
	const done = await inTurn(all, times, (rival): Promise<OwnTime> => timeOf(rival, path));
	return done.flatMap(({ who, runs }) => [
		figure(
			what,
			who,
			'ms',
			runs.map(({ total }) => total),
		),
		figure(
			`${what}: longest stretch`,
			who,
			'ms',
			runs.map(({ longest }) => longest),
		),
	]);
};

const MIB = 2 ** 20;

/** All figures. `all`: without us, the lower bound, with us, and with us and ten thousand rules. */
export async function measureAll(all: readonly Rival[], times: number): Promise<Figure[]> {
	const [without, lower, ours, many] = all as [Rival, Rival, Rival, Rival];
	/** For what hardly differs from run to run. */
	const few = Math.min(times, 2);
	const levels = { 'explicit-sex': 'blur', 'graphic-violence': 'blur', 'character-death': 'alert' } as const;
	for (const rival of [ours, many]) await rival.set({ levels });
	const figures = [
		...(await ownTimes('20 cards', '/tags/20/works', [lower, ours, many], times)),
		...(await ownTimes('200 cards', '/tags/200/works', [lower, ours], times)),
		...(await ownTimes('2,000 cards', '/tags/2000/works', [lower, ours], Math.min(times, 3))),
		...(await ownTimes('5,000 words', '/works/5000/chapters/1', [ours], times)),
		...(await ownTimes('1,000,000 words', '/works/1000000/chapters/1', [ours], 1)),
	];
	const heaps = await inTurn([without, ours], few, (rival) => heapOf(rival, '/tags/20/works'));
	const [base = { runs: [] }] = heaps;
	for (const { who, runs } of heaps.slice(1)) {
		figures.push(
			figure(
				'heap, 20 cards',
				who,
				'MiB',
				runs.map((bytes) => (bytes - median(base.runs)) / MIB),
			),
		);
	}
	const story = await inTurn([without, ours], few, (rival) => heapOf(rival, '/works/5000/chapters/1'));
	const bare = median(story[0]?.runs ?? []);
	figures.push(
		figure(
			'heap, 5,000 words',
			ours.name,
			'MiB',
			(story[1]?.runs ?? []).map((bytes) => (bytes - bare) / MIB),
		),
	);
	const releases = (
		await inTurn([ours], times, (rival) => releasesOf(rival, '/tags/20/works?stream=20'))
	)[0]?.runs.flat();
	figures.push(
		figure('covered, a card of a streamed list', ours.name, 'ms', releases?.map(({ ms }) => ms) ?? []),
		figure('covered, a card of a streamed list', ours.name, 'frames', releases?.map(({ frames }) => frames) ?? []),
	);
	for (const level of ['alert', 'blur'] as const) {
		await ours.set({ levels: { 'explicit-sex': level, 'graphic-violence': level } });
		const shifts = await inTurn([without, ours], few, (rival) => shiftOf(rival, '/tags/20/works'));
		figures.push(...shifts.map(({ who, runs }) => figure(`layout shift, ${level}`, who, 'shift', runs)));
	}
	const [forced] = await inTurn([ours], 2, (rival) => forcedOf(rival, '/tags/20/works'));
	const layouts = forced?.runs.map((run) => run.layouts) ?? [];
	const styles = forced?.runs.map((run) => run.styles) ?? [];
	figures.push(figure('forced layouts, 20 cards', ours.name, 'times', layouts));
	figures.push(figure('forced styles, 20 cards', ours.name, 'times', styles));
	return figures;
}
