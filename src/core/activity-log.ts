import { ACTIONS, type Action, strength, zeroFor } from './level';
import type { TopicId } from './topic';

/** Days that are kept, today among them. */
export const DAYS_KEPT = 30;
/** Sites told apart on one day; what acts on more of them is left out. */
const MOST_SITES = 100;

/** How many stories got which action. */
export type Tally = Readonly<Record<Action, number>>;

/** What was done on one day, counted: no story is named, nor when in the day it was. */
export interface Day {
	/** The reader's own day, ISO. */
	readonly day: string;
	readonly topics: Readonly<Record<TopicId, Tally>>;
	/** By the adapter's id, or the host of a site of the reader's own. */
	readonly sites: Readonly<Record<string, Tally>>;
}

/** Something that was done with a story: for a topic, or for whatever reason if none is named. */
export interface LoggedAction {
	readonly site: string;
	readonly topic?: TopicId;
	readonly action: Action;
	/** What was counted of the same before, if anything: the stronger one stands. */
	readonly instead?: Action;
}

/** Nothing was done. */
export const NO_TALLY: Tally = zeroFor(ACTIONS);

/** Whether a stored value is a day. */
export function isDay(value: unknown): value is Day {
	const { day, topics, sites } = (value ?? {}) as Partial<Record<keyof Day, unknown>>;
	const isRecord = (one: unknown) => typeof one === 'object' && one !== null;
	return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && isRecord(topics) && isRecord(sites);
}

/** The ISO day so many days before another. */
export const dayBefore = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The days that are kept, oldest first. */
export const recent = (all: readonly Day[], today: string): Day[] =>
	all.filter(({ day }) => day > dayBefore(today, DAYS_KEPT)).sort((a, b) => (a.day < b.day ? -1 : 1));

function counted(tallies: Readonly<Record<string, Tally>>, key: string, { action, instead }: LoggedAction) {
	const now = { ...(tallies[key] ?? NO_TALLY) };
	if (instead) now[instead] = Math.max(0, now[instead] - 1);
	now[action] += 1;
	return { ...tallies, [key]: now };
}

/** The days with one more thing done today; what is too old goes. */
export function withAction(all: readonly Day[], today: string, did: LoggedAction): Day[] {
	const { topic, site } = did;
	if (did.instead && strength(did.instead) >= strength(did.action)) return [...all];
	const days = recent(all, today);
	const now = days.find(({ day }) => day === today) ?? { day: today, topics: {}, sites: {} };
	if (!topic && !(site in now.sites) && Object.keys(now.sites).length >= MOST_SITES) return days;
	const next: Day = topic
		? { ...now, topics: counted(now.topics, topic, did) }
		: { ...now, sites: counted(now.sites, site, did) };
	return [...days.filter(({ day }) => day !== today), next];
}

/** All counts of a tally. */
export const total = (tally: Tally): number => ACTIONS.reduce((all, action) => all + tally[action], 0);

/** Several tallies as one. */
export function sum(all: readonly Tally[]): Tally {
	const counts = zeroFor(ACTIONS);
	for (const tally of all) for (const action of ACTIONS) counts[action] += tally[action];
	return counts;
}

/** The tallies of several days by name, most first. */
export function byName(days: readonly Day[], what: 'topics' | 'sites'): [name: string, tally: Tally][] {
	const names = new Set(days.flatMap((day) => Object.keys(day[what])));
	return [...names]
		.map((name): [string, Tally] => [name, sum(days.map((day) => day[what][name] ?? NO_TALLY))])
		.filter(([, tally]) => total(tally) > 0)
		.sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
}
