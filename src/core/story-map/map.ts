import type { Sensitivity } from '../finding';
import { foundLevel, levelOf, passes, qualified } from '../judge/levels';
import { type Level, strength, stricter } from '../level';
import type { Declaration } from '../mention';
import type { Settings } from '../settings';
import { QUALIFIERS, type Qualifier, TOPIC_GROUPS, type TopicGroup, type TopicId, type TopicTraits } from '../topic';
import type { ChapterReport, FoundTopic, StoryReport } from './report';

/** What a chapter may contain of one topic. */
export interface MapCell {
	/** How sure the scanner is; missing: only the author says so. */
	readonly sure?: Sensitivity;
	/** Passages at the reader's sensitivity; 0: here and there, or only declared. */
	readonly passages: number;
	readonly qualifier: Qualifier;
	/** The author says so for this chapter. */
	readonly declared: boolean;
	/** What the reader wants for it. */
	readonly level: Level;
}

/** One topic over all chapters. */
export interface MapRow {
	readonly topic: TopicId;
	readonly group: TopicGroup;
	/** The strictest of what the reader wants for it anywhere. */
	readonly level: Level;
	/** What the author declares of it for the story as such; empty: nothing. */
	readonly declared: readonly Declaration[];
	/** One for each chapter; undefined: nothing found there. */
	readonly cells: readonly (MapCell | undefined)[];
}

const strongest = (qualifiers: readonly Qualifier[]): Qualifier =>
	QUALIFIERS.find((one) => qualifiers.includes(one)) ?? 'depicted';

type Topics = ReadonlyMap<TopicId, TopicTraits>;

function cellOf(chapter: ChapterReport, topic: TopicId, settings: Settings, topics: Topics): MapCell | undefined {
	const { sensitivity } = settings.scanner;
	const found: FoundTopic | undefined = chapter.found.find(
		(one) => one.topic === topic && passes(one.level, sensitivity),
	);
	const declared = chapter.declared.filter((one) => one.topic === topic && one.qualifier !== 'denied');
	if (!found && declared.length === 0) return undefined;
	const wanted = declared.map(({ qualifier }) =>
		qualified(levelOf(topic, settings, topics), qualifier, topic, settings),
	);
	return {
		...(found && { sure: found.level }),
		passages: found?.passages[sensitivity] ?? 0,
		qualifier: strongest([...(found ? [found.qualifier] : []), ...declared.map(({ qualifier }) => qualifier)]),
		declared: declared.length > 0,
		level: wanted.reduce(stricter, found ? foundLevel(found, settings, topics) : 'show'),
	};
}

/**
 * The map of a story, topics × chapters, by the reader's settings: what they set strictest first, then in the order of
 * groups. Topics that are nowhere have no row; what was set to show has one, since a map says what is there.
 */
export function mapOf({ declared, chapters }: StoryReport, settings: Settings, topics: Topics): MapRow[] {
	const said = declared.filter(({ qualifier }) => qualifier !== 'denied');
	const named = new Set([
		...said.map(({ topic }) => topic),
		...chapters.flatMap((chapter) => [...chapter.found, ...chapter.declared].map(({ topic }) => topic)),
	]);
	const rows = [...named].flatMap((topic): MapRow[] => {
		const its = said.filter((one) => one.topic === topic);
		const cells = chapters.map((chapter) => cellOf(chapter, topic, settings, topics));
		if (its.length === 0 && cells.every((cell) => cell === undefined)) return [];
		const levels = [
			...its.map(({ qualifier }) => qualified(levelOf(topic, settings, topics), qualifier, topic, settings)),
			...cells.flatMap((cell) => cell?.level ?? []),
		];
		const group = topics.get(topic)?.group ?? 'other';
		return [{ topic, group, level: levels.reduce(stricter, 'show'), declared: its, cells }];
	});
	const order = ({ group }: MapRow): number => TOPIC_GROUPS.indexOf(group);
	return rows.sort(
		(a, b) => strength(b.level) - strength(a.level) || order(a) - order(b) || (a.topic < b.topic ? -1 : 1),
	);
}

/** The first chapter from which on nothing acts any more, 1-based; undefined: none, or nothing acts at all. */
export function quietFrom(rows: readonly MapRow[], chapters: readonly ChapterReport[]): number | undefined {
	const acts = chapters.map(
		({ readable }, i) => !readable || rows.some(({ cells }) => (cells[i]?.level ?? 'show') !== 'show'),
	);
	const last = acts.lastIndexOf(true);
	return last < 0 || last === chapters.length - 1 ? undefined : chapters[last + 1]?.number;
}
