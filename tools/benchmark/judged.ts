import { type Finding, SENSITIVITIES, type Sensitivity } from '../../src/core/finding';
import { scan } from '../../src/scan';
import type { Chapter } from './load';
import { type Counts, count } from './measure';

/** Whether a level is reported at a position. */
export const atLeast = (level: Sensitivity | null, at: Sensitivity): boolean =>
	level !== null && SENSITIVITIES.indexOf(level) >= SENSITIVITIES.indexOf(at);

/** A chapter with what the scanner makes of it, by category of the labels. */
export interface Judged {
	readonly chapter: Chapter;
	/** Best chapter score of the mapped topics by category. */
	readonly score: Readonly<Record<string, number>>;
	readonly level: Readonly<Record<string, Sensitivity | null>>;
	readonly findings: readonly Finding[];
}

/** Scans a chapter and sorts what was found by the category of its labels. */
export const judge = (chapter: Chapter, topics: Readonly<Record<string, readonly string[]>>): Judged => {
	const { topics: found, findings } = scan(chapter.paragraphs);
	const score: Record<string, number> = {};
	const level: Record<string, Sensitivity | null> = {};
	for (const [category, ids] of Object.entries(topics)) {
		const best = ids
			.flatMap((id) => found[id] ?? [])
			.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, level: null });
		score[category] = best.score;
		level[category] = best.level;
	}
	return { chapter, score, level, findings };
};

/** A chapter in which nothing is certainly on the page. */
export const isHarmless = ({ categories }: Chapter): boolean => !Object.values(categories).includes('yes');

/** Right and wrong answers for a category at a position; borderline chapters are left out. */
export const countAt = (judged: readonly Judged[], category: string, at: Sensitivity): Counts => {
	const counts = count();
	for (const { chapter, level } of judged) {
		const label = chapter.categories[category];
		if (label === 'borderline') continue;
		const said = atLeast(level[category] ?? null, at);
		if (label === 'yes') counts[said ? 'hit' : 'missed']++;
		else if (said) counts.wrong++;
	}
	return counts;
};

/** Paragraph counts and touched ranges of one category, borderline chapters left out. */
export const passagesAt = (judged: readonly Judged[], category: string, ids: readonly string[], at: Sensitivity) => {
	const counts = count();
	let touched = 0;
	let ranges = 0;
	for (const { chapter, findings } of judged) {
		if (chapter.categories[category] === 'borderline') continue;
		const labelled = chapter.passages.filter(({ cat }) => cat === category);
		const said = findings.filter(({ topic, level }) => ids.includes(topic) && atLeast(level, at));
		const inside = (spans: readonly { from: number; to: number }[], p: number): boolean =>
			spans.some(({ from, to }) => from <= p && p <= to);
		for (let p = 0; p < chapter.paragraphs.length; p++) {
			const is = inside(labelled, p);
			const was = inside(said, p);
			if (is && was) counts.hit++;
			else if (was) counts.wrong++;
			else if (is) counts.missed++;
		}
		ranges += labelled.length;
		touched += labelled.filter(({ from, to }) => said.some((f) => f.from <= to && from <= f.to)).length;
	}
	return { counts, touched, ranges };
};
