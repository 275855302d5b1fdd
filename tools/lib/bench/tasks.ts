import { open, tabOf } from './load.ts';
import type { Rival } from './rivals.ts';

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	readonly pid: number;
	readonly tid: number;
	readonly args?: { readonly data?: { readonly url?: string } };
}

type Span = readonly [from: number, to: number];

const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => [ts, ts + dur];

/** How much of a stretch lies in these spans, which may overlap; they come in order of their beginnings. */
function within([from, to]: Span, spans: readonly Span[]): number {
	let sum = 0;
	let reached = from;
	for (const [start, end] of spans) {
		if (start >= to) break;
		const [first, last] = [Math.max(start, reached), Math.min(end, to)];
		if (last <= first) continue;
		sum += last - first;
		reached = last;
	}
	return sum;
}

/** Scripts and functions: on a page that has none of its own they are ours, also where the trace names no file. */
const ANY = new Set(['RunMicrotasks', 'v8.callFunction']);
const isOurs = ({ name, args }: TraceEvent): boolean =>
	ANY.has(name) || (args?.data?.url ?? '').startsWith('chrome-extension://');

/** The scripts that pages of archives get. */
const CONTENT = /^chrome-extension:.*\/(?:archives\/[\w-]+|chapter|story|rival)\.js$/;

/** What a trace of loading a page has of tasks that took time, in order of their beginnings. */
async function traced(rival: Rival, path: string): Promise<readonly TraceEvent[]> {
	const { page } = await tabOf(rival);
	await page.tracing.start({
		categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'],
	});
	await open(page, path);
	const trace = new TextDecoder().decode(await page.tracing.stop());
	await page.close();
	const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace || '{"traceEvents":[]}');
	return traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
}

const place = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;

const tasksAt = (timed: readonly TraceEvent[], main: TraceEvent): TraceEvent[] =>
	timed.filter((event) => event.name === 'RunTask' && place(event) === place(main));

/** Milliseconds of ours in the one task of the page that has most of it, by the browser's own trace. */
export async function longestTaskOf(rival: Rival, path: string): Promise<number> {
	const timed = await traced(rival, path);
	// Pages of the extension itself and its background are other places.
	const main = timed.find(({ args }) => CONTENT.test(args?.data?.url ?? ''));
	if (!main) return 0;
	const ours = timed.filter((event) => place(event) === place(main) && isOurs(event)).map(spanOf);
	return Math.max(0, ...tasksAt(timed, main).map((task) => within(spanOf(task), ours))) / 1000;
}

/** Milliseconds of all that the page's main thread did, the browser's own work on styles and layout with it. */
export async function busyOf(rival: Rival, path: string): Promise<number> {
	const timed = await traced(rival, path);
	const parsed = timed.filter(({ name }) => name === 'ParseHTML');
	// The page is where most was parsed.
	const [main] = parsed.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
	return main ? tasksAt(timed, main).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000 : 0;
}
