import { type ChapterScore, type Scanned, SENSITIVITIES, type Sensitivity } from '../finding';
import { hash } from '../hash';
import type { TopicId } from '../topic';

/** What is remembered of one topic in one chapter. */
export interface RememberedTopic {
	readonly topic: TopicId;
	readonly level: Sensitivity;
	/** 0 when only the chapter as a whole was reported. */
	readonly passages: number;
}

/** What is remembered of one chapter: no title, no address, no text; names are hashes. */
export interface ChapterResult {
	readonly story: string;
	readonly chapter: string;
	/** 1-based, where the archive tells. */
	readonly number?: number;
	readonly topics: readonly RememberedTopic[];
}

/** What earlier visits found of one topic at one level, over the chapters of a story. */
export interface Earlier extends RememberedTopic {
	/** Numbers of the chapters it was found in, ascending, as far as they are known. */
	readonly chapters: readonly number[];
}

/** What is remembered of several stories, by their hashes. */
export type EarlierIndex = Readonly<Record<string, readonly Earlier[]>>;

/** Results kept in one shard; the oldest go first. With all shards about 4,000 chapters, half a megabyte at most. */
export const MOST_IN_SHARD = 250;
export const SHARDS = 16;

/** 64 bits: two chapters of one reader are practically never taken for one another. */
const wide = (name: string): string => hash(name) + hash(`|${name}`);

/** Names a chapter among those of its archive: by the archive's id for it, else its number, else its path. */
export const chapterName = (site: string, story: string | undefined, chapter: string | number): string =>
	`${site}:${story}:${chapter}`;

/** The hash by which a story is remembered. */
export const storyKey = (site: string, id: string): string => wide(`${site}:${id}`);
export const chapterKey = (name: string): string => wide(name);

/** The shard of a story: 0 to `SHARDS` - 1. */
export const shardOf = (story: string): number => Number.parseInt(story.slice(-4), 36) % SHARDS;

/** What is worth remembering of a scan: topics that were reported at any position. */
export const topicsOf = ({ topics, findings }: Scanned): RememberedTopic[] =>
	Object.entries(topics).flatMap(([topic, { level }]) =>
		level ? [{ topic, level, passages: findings.filter((one) => one.topic === topic).length }] : [],
	);

/** A shard with a result, which takes the place of an earlier one for the same chapter. */
export const withResult = (shard: readonly ChapterResult[], result: ChapterResult): ChapterResult[] =>
	[...shard.filter((one) => one.story !== result.story || one.chapter !== result.chapter), result].slice(
		-MOST_IN_SHARD,
	);

/**
 * What is known of a story's text from its remembered chapters. What they hold is there; what they do not hold may
 * stand in another chapter, unless these are `all` of them.
 */
export function remembered(results: readonly ChapterResult[], all: boolean): Scanned | undefined {
	if (results.length === 0) return undefined;
	const topics: Record<TopicId, ChapterScore> = {};
	for (const { topic, level } of results.flatMap((one) => one.topics)) {
		const known = topics[topic]?.level;
		const strongest = known && SENSITIVITIES.indexOf(known) > SENSITIVITIES.indexOf(level) ? known : level;
		topics[topic] = { score: 1, level: strongest };
	}
	return { paragraphs: 0, topics, findings: [], readable: all };
}

/** The chapters of one story, or some of them, taken together: an entry for each topic and level. */
export function earlierOf(results: readonly ChapterResult[]): Earlier[] {
	const found = new Map<string, Earlier>();
	for (const { topics, number } of results) {
		for (const { topic, level, passages } of topics) {
			const before = found.get(`${topic} ${level}`);
			const chapters = new Set([...(before?.chapters ?? []), ...(number === undefined ? [] : [number])]);
			found.set(`${topic} ${level}`, {
				...{ topic, level, passages: passages + (before?.passages ?? 0) },
				chapters: [...chapters].sort((a, b) => a - b),
			});
		}
	}
	return [...found.values()];
}

/** All stories of a shard, each taken together: what a list asks for, without every chapter by itself. */
export function indexOf(shard: readonly ChapterResult[]): EarlierIndex {
	const stories = new Map<string, ChapterResult[]>();
	for (const result of shard) stories.set(result.story, [...(stories.get(result.story) ?? []), result]);
	return Object.fromEntries([...stories].map(([story, results]) => [story, earlierOf(results)]));
}
