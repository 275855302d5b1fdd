import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type ChapterResult,
	chapterKey,
	chapterName,
	earlierOf,
	indexOf,
	MOST_IN_SHARD,
	SHARDS,
	shardOf,
	storyKey,
	topicsOf,
	withResult,
} from '../../../src/core/passage/results';
import { finding, scanned } from '../judge/support';

const result = (chapter: string, topics: ChapterResult['topics'] = []): ChapterResult => ({
	story: storyKey('ao3', '7'),
	chapter: chapterKey(chapter),
	topics,
});

describe('what is remembered of a chapter', () => {
	test('is which topics, how surely, in how many passages', () => {
		const found = scanned(finding('torture', 10, 19), finding('torture', 30, 30), finding('vomit', 3, 4, 'careful'));
		expect(topicsOf({ ...found, topics: { ...found.topics, fire: { score: 0.1, level: null } } })).toEqual([
			{ topic: 'torture', level: found.topics.torture?.level, passages: 2 },
			{ topic: 'vomit', level: found.topics.vomit?.level, passages: 1 },
		]);
	});

	test('does not tell the story or the chapter', () => {
		expect(JSON.stringify(result('12345'))).not.toMatch(/ao3|12345/);
		expect(storyKey('ao3', '7')).not.toBe(storyKey('ffn', '7'));
	});

	test('is replaced when the chapter is read again', () => {
		const shard = withResult([result('1'), result('2')], result('1', [{ topic: 'fire', level: 'sure', passages: 1 }]));
		expect(shard.map(({ topics }) => topics.length)).toEqual([0, 1]);
	});

	test('is bounded, oldest first out', () => {
		const many = Array.from({ length: MOST_IN_SHARD + 3 }, (_, n) => result(String(n)));
		expect(many.reduce<ChapterResult[]>(withResult, [])).toEqual(many.slice(3));
	});

	test('every story has a shard', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (site, id) => {
				const shard = shardOf(storyKey(site, id));
				expect(Number.isInteger(shard) && shard >= 0 && shard < SHARDS).toBe(true);
			}),
		);
	});
});

describe('the chapters of a story taken together', () => {
	const fire = (level: 'sure' | 'careful', passages = 1) => [{ topic: 'fire', level, passages }];
	const chapter = (name: string, number: number | undefined, topics: ChapterResult['topics']) => ({
		...result(name, topics),
		...(number !== undefined && { number }),
	});

	test('keep apart how surely, and where as far as it is known', () => {
		const all = [
			chapter('c', 3, fire('sure', 2)),
			chapter('a', 1, fire('sure')),
			chapter('b', 2, fire('careful')),
			chapter('x', undefined, fire('sure')),
		];
		expect(earlierOf(all)).toEqual([
			{ topic: 'fire', level: 'sure', passages: 4, chapters: [1, 3] },
			{ topic: 'fire', level: 'careful', passages: 1, chapters: [2] },
		]);
		expect(indexOf([...all, { ...result('1'), story: 'another' }])).toEqual({
			[storyKey('ao3', '7')]: earlierOf(all),
			another: [],
		});
	});

	test('a chapter is the same by whatever it is named', () => {
		expect(chapterName('ao3', '7', '12')).toBe(chapterName('ao3', '7', 12));
		expect(chapterName('ao3', '7', '12')).not.toBe(chapterName('ao3', '71', '2'));
	});
});
