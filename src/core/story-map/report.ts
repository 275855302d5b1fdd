import { type Scanned, SENSITIVITIES, type Sensitivity } from '../finding';
import type { Declaration } from '../mention';
import { readingMinutes } from '../passage/reading-time';
import type { Story } from '../story';
import { QUALIFIERS, type Qualifier, type TopicId } from '../topic';

/** What the scanner reported of one topic in one chapter, for readers of every sensitivity. */
export interface FoundTopic {
	readonly topic: TopicId;
	/** The strictest position at which it is reported. */
	readonly level: Sensitivity;
	/** Passages reported at each position: at `careful` also those of the stricter ones. */
	readonly passages: Readonly<Record<Sensitivity, number>>;
	/** The strongest of its passages; `depicted` where only the chapter as a whole is reported. */
	readonly qualifier: Qualifier;
}

/** One chapter of a story that was read as a whole: no text, so that it can be kept. */
export interface ChapterReport {
	/** As the archive or the file calls it; missing: it has only its number. */
	readonly title?: string;
	/** 1-based. */
	readonly number: number;
	/** Where it opens at its archive; missing: it is from a file. */
	readonly address?: string;
	/** About how many minutes it takes to read; 0: less than one. */
	readonly minutes: number;
	readonly found: readonly FoundTopic[];
	/** What its author declares for this chapter alone. */
	readonly declared: readonly Declaration[];
	/** False when the text is in a language the scanner does not read: then nothing is known of it. */
	readonly readable: boolean;
}

/** A whole story, or as much of it as was read. */
export interface StoryReport {
	readonly story: Story;
	/** What its author declares for the story as such. */
	readonly declared: readonly Declaration[];
	readonly chapters: readonly ChapterReport[];
	/** Chapters there are; missing: nobody knows. */
	readonly total?: number;
}

const stricter = (a: Sensitivity, b: Sensitivity): Sensitivity =>
	SENSITIVITIES.indexOf(a) >= SENSITIVITIES.indexOf(b) ? a : b;

/** What is worth keeping of a scan, topic by topic. */
export function foundTopics({ topics, findings }: Scanned): FoundTopic[] {
	const named = new Set([...Object.keys(topics), ...findings.map(({ topic }) => topic)]);
	return [...named].flatMap((topic): FoundTopic[] => {
		const its = findings.filter((finding) => finding.topic === topic);
		const levels = [topics[topic]?.level ?? [], its.map(({ level }) => level)].flat(2);
		const [first, ...others] = levels;
		if (!first) return [];
		const least = (wanted: Sensitivity) => its.filter(({ level }) => stricter(level, wanted) === level).length;
		const qualifiers = its.map(({ qualifier }) => qualifier);
		return [
			{
				topic,
				level: others.reduce(stricter, first),
				passages: { careful: least('careful'), balanced: least('balanced'), sure: least('sure') },
				qualifier: QUALIFIERS.find((one) => qualifiers.includes(one)) ?? 'depicted',
			},
		];
	});
}

/** A chapter's text as a report on it. */
export const chapterReport = (
	{ number, title, address }: Pick<ChapterReport, 'number' | 'title' | 'address'>,
	paragraphs: readonly string[],
	scanned: Scanned,
	declared: readonly Declaration[],
): ChapterReport => ({
	number,
	...(title !== undefined && { title }),
	...(address !== undefined && { address }),
	minutes: readingMinutes(paragraphs),
	found: foundTopics(scanned),
	declared,
	readable: scanned.readable,
});
