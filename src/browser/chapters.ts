import { type ChapterResult, SHARDS, shardOf, storyKey, withResult } from '../core/passage/results';
import { browser } from './api';

/** One entry of storage for each shard, so that remembering a chapter writes little. */
const keyOf = (shard: number): string => `chapters:${shard}`;
const KEYS = Array.from({ length: SHARDS }, (_, shard) => keyOf(shard));

const isResult = (value: unknown): value is ChapterResult => {
	const { story, chapter, topics } = (value ?? {}) as Partial<Record<keyof ChapterResult, unknown>>;
	return typeof story === 'string' && typeof chapter === 'string' && Array.isArray(topics);
};

const resultsIn = (stored: unknown): readonly ChapterResult[] => (Array.isArray(stored) ? stored.filter(isResult) : []);

let queue: Promise<unknown> = Promise.resolve();

/** In the background: remembers what was found in a chapter; one after the other. */
export function rememberChapter(result: ChapterResult): Promise<void> {
	const key = keyOf(shardOf(result.story));
	const done = queue.then(async () => {
		const { [key]: stored } = await browser.storage.local.get(key);
		await browser.storage.local.set({ [key]: withResult(resultsIn(stored), result) });
	});
	queue = done.catch(() => undefined);
	return done;
}

/** What was found in the chapters of a story that were opened before, oldest first. */
export async function rememberedOf(site: string, id: string): Promise<readonly ChapterResult[]> {
	const story = storyKey(site, id);
	const key = keyOf(shardOf(story));
	const { [key]: stored } = await browser.storage.local.get(key);
	return resultsIn(stored).filter((one) => one.story === story);
}

/** How many chapters are remembered. */
export async function countRemembered(): Promise<number> {
	const stored = await browser.storage.local.get(KEYS);
	return Object.values(stored).reduce<number>((sum, shard) => sum + resultsIn(shard).length, 0);
}

/** Forgets every chapter. */
export const forgetChapters = (): Promise<void> => browser.storage.local.remove(KEYS);
