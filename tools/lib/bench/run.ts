import { ACTIONS, hides } from '../../../src/core/level';
import { forcedOf, heapOf, shiftOf, timeOf } from './load.ts';
import { median } from './median.ts';
import { releasesOf } from './release.ts';
import type { Rival } from './rivals.ts';
import { busyOf, longestTaskOf } from './tasks.ts';
import { CARDS, TEXT, verdictOf } from './verdict.ts';

/** One measured figure: what, of whom, and the median of the runs. */
export interface Figure {
	readonly what: string;
	readonly who: string;
	readonly unit: 'ms' | 'MiB' | 'frames' | 'shift' | 'times';
	readonly value: number;
	/** Of the runs. */
	readonly least: number;
	readonly most: number;
}

const figure = (what: string, who: string, unit: Figure['unit'], runs: readonly number[]): Figure => ({
	what,
	who,
	unit,
	value: median(runs),
	least: Math.min(...runs),
	most: Math.max(...runs),
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
	const done = await inTurn(all, times, (rival) => timeOf(rival, path));
	return done.map(({ who, runs }) => figure(what, who, 'ms', runs));
};

const MIB = 2 ** 20;

const LIST = '/tags/20/works';
const CHAPTER = '/works/5000/chapters/1';

/** Time until a list of 20 cards and a chapter of 5,000 words are judged, with the background awake and stopped. */
async function measureVerdicts(ours: Rival, times: number, tell: (figure: Figure) => void): Promise<void> {
	for (const [name, path, selector] of [
		['20 cards', LIST, CARDS],
		['5,000 words', CHAPTER, TEXT],
	] as const) {
		for (const asleep of [false, true]) {
			const [done] = await inTurn([ours], times, (rival) => verdictOf(rival, path, selector, asleep));
			tell(figure(`${name}: judged, ${asleep ? 'asleep' : 'awake'}`, ours.name, 'ms', done?.runs ?? []));
		}
	}
}

/** The short form: what a list and a chapter cost, and how long until they are judged. */
export async function measureShort(
	all: readonly Rival[],
	times: number,
	tell: (figure: Figure) => void,
): Promise<void> {
	const [, lower, ours] = all as [Rival, Rival, Rival];
	await ours.set({});
	(await ownTimes('20 cards', LIST, [lower, ours], times)).forEach(tell);
	(await ownTimes('5,000 words', CHAPTER, [ours], times)).forEach(tell);
	await measureVerdicts(ours, times, tell);
}

/** All figures, each told as soon as it is known. `all`: without us, the lower bound, with us, with ten thousand rules. */
export async function measureAll(all: readonly Rival[], times: number, tell: (figure: Figure) => void): Promise<void> {
	const [without, lower, ours, many] = all as [Rival, Rival, Rival, Rival];
	/** For what hardly differs from run to run. */
	const few = Math.min(times, 2);
	const levels = { 'explicit-sex': 'blur', 'graphic-violence': 'blur', 'character-death': 'alert' } as const;
	for (const rival of [ours, many]) await rival.set({ levels });
	const own = async (what: string, path: string, who: readonly Rival[], runs: number) =>
		(await ownTimes(what, path, who, runs)).forEach(tell);
	const task = async (what: string, path: string, runs: number) => {
		const [longest] = await inTurn([ours], runs, (rival) => longestTaskOf(rival, path));
		tell(figure(`${what}: longest task`, ours.name, 'ms', longest?.runs ?? []));
	};

	await measureVerdicts(ours, few, tell);
	await own('20 cards', LIST, [lower, ours, many], times);
	await task('20 cards', LIST, few);
	const busy = await inTurn([without, lower, ours], times, (rival) => busyOf(rival, LIST));
	for (const { who, runs } of busy) tell(figure('20 cards: all of the main thread', who, 'ms', runs));
	await own('200 cards', '/tags/200/works', [lower, ours], times);
	await own('5,000 words', CHAPTER, [ours], times);
	await task('5,000 words', CHAPTER, few);
	for (const [what, path] of [
		['heap, 20 cards', LIST],
		['heap, 5,000 words', CHAPTER],
	] as const) {
		const [bare, with_] = await inTurn([without, ours], few, (rival) => heapOf(rival, path));
		const base = median(bare?.runs ?? []);
		const more = (with_?.runs ?? []).map((bytes) => (bytes - base) / MIB);
		tell(figure(what, ours.name, 'MiB', more));
	}
	const [streamed] = await inTurn([ours], few, (rival) => releasesOf(rival, '/tags/20/works?stream=20'));
	const releases = streamed?.runs.flat() ?? [];
	const covered = 'covered, a card of a streamed list';
	tell(
		figure(
			covered,
			ours.name,
			'ms',
			releases.map(({ ms }) => ms),
		),
	);
	tell(
		figure(
			covered,
			ours.name,
			'frames',
			releases.map(({ frames }) => frames),
		),
	);
	const [forced] = await inTurn([ours], few, (rival) => forcedOf(rival, LIST));
	tell(
		figure(
			'forced layouts, 20 cards',
			ours.name,
			'times',
			(forced?.runs ?? []).map(({ layouts }) => layouts),
		),
	);
	tell(
		figure(
			'forced styles, 20 cards',
			ours.name,
			'times',
			(forced?.runs ?? []).map(({ styles }) => styles),
		),
	);
	for (const level of ACTIONS.filter((action) => !hides(action))) {
		await ours.set({ levels: { 'explicit-sex': level, 'graphic-violence': level } });
		const shifts = await inTurn([without, ours], few, (rival) => shiftOf(rival, LIST));
		for (const { who, runs } of shifts) tell(figure(`layout shift, ${level}`, who, 'shift', runs));
	}
	await ours.set({ levels });
	await own('2,000 cards', '/tags/2000/works', [lower, ours], few);
	await task('2,000 cards', '/tags/2000/works', 1);
	await own('1,000,000 words', '/works/1000000/chapters/1', [ours], 1);
	await task('1,000,000 words', '/works/1000000/chapters/1', 1);
}
