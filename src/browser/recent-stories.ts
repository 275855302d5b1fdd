import type { Story } from '../core/story';
import { logActions, type PageAction } from './activity-log';
import { browser } from './api';
import { loadSettings } from './settings';

/** Stories that are kept to try rules on; the oldest go first. */
export const MOST_RECENT = 60;

const SEEN = 'seen-stories';
const COUNTS = 'rule-counts';

/** How often each rule acted, by its id. */
export type RuleCounts = Readonly<Record<string, number>>;

/** The stories met lately, newest last; forgotten when the browser is closed. For pages of the extension. */
export async function loadRecentStories(): Promise<readonly Story[]> {
	const { [SEEN]: stored } = await browser.storage.session.get(SEEN);
	return Array.isArray(stored) ? (stored as Story[]) : [];
}

/** How often each rule acted; empty, if none ever did. */
export async function loadCounts(): Promise<RuleCounts> {
	const { [COUNTS]: stored } = await browser.storage.local.get(COUNTS);
	return typeof stored === 'object' && stored !== null ? (stored as RuleCounts) : {};
}

const keyOf = ({ site, id }: Story): string => `${site}:${id}`;

async function rememberSeen(stories: readonly Story[]): Promise<void> {
	const all = new Map((await loadRecentStories()).map((story) => [keyOf(story), story]));
	for (const story of stories) {
		// Met again: it is the newest now.
		all.delete(keyOf(story));
		all.set(keyOf(story), story);
	}
	await browser.storage.session.set({ [SEEN]: [...all.values()].slice(-MOST_RECENT) });
}

async function addCounts(acted: readonly string[]): Promise<void> {
	if (acted.length === 0) return;
	const counts = new Map(Object.entries(await loadCounts()));
	for (const id of acted) counts.set(id, (counts.get(id) ?? 0) + 1);
	// Bounded by the rules there are: what is gone is forgotten.
	const { rules } = await loadSettings();
	const known = new Set(rules.map(({ id }) => id));
	await browser.storage.local.set({ [COUNTS]: Object.fromEntries([...counts].filter(([id]) => known.has(id))) });
}

let queue: Promise<unknown> = Promise.resolve();

/** In the background: remembers what a page showed, which rules acted there and what was done; one after the other. */
export function logPage(
	stories: readonly Story[],
	acted: readonly string[],
	did: readonly PageAction[] = [],
): Promise<void> {
	const done = queue.then(async () => {
		await rememberSeen(stories);
		await addCounts(acted);
		await logActions(did);
	});
	queue = done.catch(() => undefined);
	return done;
}
