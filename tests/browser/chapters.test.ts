import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import {
	countRemembered,
	forgetChapters,
	openEarlier,
	rememberChapter,
	rememberedOf,
} from '../../src/browser/chapters';
import { chapterKey, storyKey } from '../../src/core/passage/results';

const result = (id: string, chapter: string) => ({
	story: storyKey('ao3', id),
	chapter: chapterKey(chapter),
	topics: [{ topic: 'fire', level: 'sure', passages: 2 } as const],
});

beforeEach(() => fakeBrowser.reset());

test('chapters are remembered by story, also many at once', async () => {
	const all = Array.from({ length: 40 }, (_, n) => result(String(n % 20), String(n)));
	await Promise.all(all.map(rememberChapter));
	expect(await countRemembered()).toBe(40);
	expect(await rememberedOf('ao3', '3')).toEqual([all[3], all[23]]);
	expect(await rememberedOf('ffn', '3')).toEqual([]);
});

test('can be forgotten, and nothing else with them', async () => {
	await fakeBrowser.storage.local.set({ settings: { version: 1 } });
	await rememberChapter(result('1', '1'));
	await forgetChapters();
	expect(await countRemembered()).toBe(0);
	expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { version: 1 } });
});

test('what is stored badly is passed over', async () => {
	await rememberChapter(result('1', '1'));
	const [key] = Object.keys(await fakeBrowser.storage.local.get(null));
	expect(key).toMatch(/^chapters:\d+$/);
	await fakeBrowser.storage.local.set({ [key as string]: [null, 4, result('1', '2')] });
	expect(await rememberedOf('ao3', '1')).toEqual([result('1', '2')]);
});

test('a list knows of every story in short, until it is forgotten', async () => {
	await Promise.all([result('1', '1'), { ...result('1', '2'), number: 2 }, result('2', '1')].map(rememberChapter));
	const earlier = await openEarlier();
	expect(earlier({ site: 'ao3', id: '1' })).toEqual([{ topic: 'fire', level: 'sure', passages: 4, chapters: [2] }]);
	expect(earlier({ site: 'ao3', id: '3' })).toEqual([]);
	await forgetChapters();
	expect((await openEarlier())({ site: 'ao3', id: '1' })).toEqual([]);
});

test('where nothing can be read, nothing is known', async () => {
	await fakeBrowser.storage.local.set({ 'chapters:index': 'damaged' });
	expect((await openEarlier())({ site: 'ao3', id: '1' })).toEqual([]);
});
