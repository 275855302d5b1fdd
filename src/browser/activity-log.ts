import { type Day, isDay, recent, withAction } from '../core/activity-log';
import { localDay } from '../core/day';
import { hash } from '../core/hash';
import { type Action, strength } from '../core/level';
import { isOn } from '../core/settings/boolean-settings';
import type { TopicId } from '../core/topic';
import { browser } from './api';
import { loadSettings } from './settings';

const KEY = 'lately';
const COUNTED = 'lately-counted';
/** Entries of the session's memory of what was counted; the oldest go first. */
const MOST_COUNTED = 5000;

/** What a page did with a story; which one it was is used to count it once a day, and not kept. */
export interface PageAction {
	readonly site: string;
	readonly id: string;
	readonly topic?: TopicId;
	readonly action: Action;
}

/** What was done in the last days, oldest first. For pages of the extension. */
export async function loadActivity(): Promise<readonly Day[]> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return Array.isArray(stored) ? recent(stored.filter(isDay), localDay()) : [];
}

const saveLately = (days: readonly Day[]): Promise<void> => browser.storage.local.set({ [KEY]: days });

/** Takes the place of all days: none, or what there was before they were erased. What was counted is forgotten, too. */
export async function setActivity(days: readonly Day[]): Promise<void> {
	await saveLately(days);
	await browser.storage.session.remove(COUNTED);
}

/** By the hash of story, topic and day: what was counted in this session, gone with it. */
async function loadCounted(): Promise<Map<string, Action>> {
	const { [COUNTED]: stored } = await browser.storage.session.get(COUNTED);
	return new Map(Object.entries((stored ?? {}) as Record<string, Action>));
}

/** In the background: counts what a page did, unless the reader does not want it. Each story counts once a day. */
export async function logActions(all: readonly PageAction[]): Promise<void> {
	if (all.length === 0 || !isOn(await loadSettings(), 'lately')) return;
	const today = localDay();
	const counted = await loadCounted();
	let days = await loadActivity();
	for (const { site, id, topic, action } of all) {
		const name = `${today} ${site} ${id} ${topic ?? ''}`;
		const key = hash(name) + hash(`|${name}`);
		const instead = counted.get(key);
		if (instead && strength(instead) >= strength(action)) continue;
		counted.set(key, action);
		days = withAction(days, today, { site, action, ...(topic && { topic }), ...(instead && { instead }) });
	}
	await saveLately(days);
	await browser.storage.session.set({ [COUNTED]: Object.fromEntries([...counted].slice(-MOST_COUNTED)) });
}
