import { existsSync, readFileSync } from 'node:fs';

/** Where the labelled data lies, beside the repository; it is never part of it. */
const HOME = new URL('../../../../shared/benchmark/', import.meta.url);
/** The folder of the labelled data. */
export const root = existsSync(HOME) ? HOME.pathname : '../shared/benchmark/';

/** What a reader said of a topic in a chapter. */
export type Verdict = 'yes' | 'borderline';

/** Paragraphs from one to another, both inclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
	readonly cat: string;
}

/** One labelled chapter. A category that is missing from `categories` is a no. */
export interface Chapter {
	readonly id: string;
	readonly author: string;
	readonly words: number;
	readonly categories: Readonly<Record<string, Verdict>>;
	readonly passages: readonly Range[];
	readonly paragraphs: readonly string[];
}

const json = (name: string) => JSON.parse(readFileSync(root + name, 'utf8'));

/** Whether the benchmark lies beside the project. */
export const isThere = (): boolean => existsSync(`${root}topics.json`);

/** Our topics that count for each category of the labels. */
export const loadTopics = (): Readonly<Record<string, readonly string[]>> => json('topics.json');

/** The chapters, with what readers found in them. */
export const loadChapters = (): Chapter[] =>
	(json('chapters/labels.json') as Omit<Chapter, 'paragraphs'>[]).map((chapter) => ({
		...chapter,
		paragraphs: readFileSync(`${root}chapters/texts/${chapter.id}.txt`, 'utf8').replace(/\n$/, '').split('\n'),
	}));
