import {
	type ChapterResult,
	type Earlier,
	type EarlierIndex,
	indexOf,
	SHARDS,
	shardOf,
	storyKey,
	withResult,
} from '../core/passage/results';
import { browser } from './api';

/** One entry of storage for each shard, so that remembering a chapter writes little. */
const keyOf = (shard: number): string => `chapters:${shard}`;
const KEYS = Array.from({ length: SHARDS }, (_, shard) => keyOf(shard));

/** Every shard's stories in short, made from the shards: lists read this one entry and no chapters. */
const INDEX = 'chapters:index';

const isResult = (value: unknown): value is ChapterResult => {
	const { story, chapter, topics } = (value ?? {}) as Partial<Record<keyof ChapterResult, unknown>>;
	return typeof story === 'string' && typeof chapter === 'string' && Array.isArray(topics);
};

const resultsIn = (stored: unknown): readonly ChapterResult[] => (Array.isArray(stored) ? stored.filter(isResult) : []);

const partsOf = (index: unknown): Readonly<Record<string, EarlierIndex>> =>
	typeof index === 'object' && index !== null ? (index as Record<string, EarlierIndex>) : {};

let queue: Promise<unknown> = Promise.resolve();

/** In the background: remembers what was found in chapters of one story; one write after the other. */
export function rememberChapters(results: readonly ChapterResult[]): Promise<void> {
	const [first] = results;
	if (!first) return Promise.resolve();
	const key = keyOf(shardOf(first.story));
	const done = queue.then(async () => {
		const { [key]: stored, [INDEX]: index } = await browser.storage.local.get([key, INDEX]);
		const shard = results.reduce<readonly ChapterResult[]>(withResult, resultsIn(stored));
		await browser.storage.local.set({ [key]: shard, [INDEX]: { ...partsOf(index), [key]: indexOf(shard) } });
	});
	queue = done.catch(() => undefined);
	return done;
}

/** In the background: remembers what was found in one chapter. */
export const rememberChapter = (result: ChapterResult): Promise<void> => rememberChapters([result]);

/** What was found in the chapters of a story that were opened before, oldest first. */
export async function rememberedOf(site: string, id: string): Promise<readonly ChapterResult[]> {
	const story = storyKey(site, id);
	const key = keyOf(shardOf(story));
	const { [key]: stored } = await browser.storage.local.get(key);
	return resultsIn(stored).filter((one) => one.story === story);
}

/** What earlier visits found in the chapters of a story; nothing for one that was never opened. */
export type EarlierIn = (story: { readonly site: string; readonly id: string }) => readonly Earlier[];

/** What is remembered of stories, read once; nothing where storage cannot be read. `empty`: there is none at all. */
export async function openEarlier(): Promise<EarlierIn & { readonly empty: boolean }> {
	const stored = await browser.storage.local.get(INDEX).catch(() => ({}) as Record<string, unknown>);
	const parts = partsOf(stored[INDEX]);
	const earlierIn: EarlierIn = ({ site, id }) => {
		const story = storyKey(site, id);
		const found = parts[keyOf(shardOf(story))]?.[story];
		return Array.isArray(found) ? (found as Earlier[]) : [];
	};
	return Object.assign(earlierIn, { empty: Object.keys(parts).length === 0 });
}

/** How many chapters are remembered. */
export async function countRemembered(): Promise<number> {
	const stored = await browser.storage.local.get(KEYS);
	return Object.values(stored).reduce<number>((sum, shard) => sum + resultsIn(shard).length, 0);
}

/** Forgets every chapter. */
export const forgetChapters = (): Promise<void> => browser.storage.local.remove([...KEYS, INDEX]);
