import type { Finding, Scanned } from '../finding';
import { declaredPassages, recogniseProse } from '../recognise';

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a marker is made of signs alone: then it must be the whole of its paragraph. */
const isSigns = (marker: string): boolean => !/[\p{L}\p{N}]{2}/u.test(marker);

/** The first paragraph from `start` on that holds a marker; -1: none. */
function placeOf(marker: string, paragraphs: readonly string[], start: number): number {
	const wanted = fold(marker);
	return paragraphs.findIndex(
		(text, i) => i >= start && (isSigns(marker) ? fold(text) === wanted : fold(text).includes(wanted)),
	);
}

/**
 * The stretches that an author says can be skipped, "from *** to ***", as findings for every topic that
 * the same notes name. Markers that are not in the text, or notes that name no topic, give none.
 */
export function declaredFindings(paragraphs: readonly string[], notes: string): Finding[] {
	const named = recogniseProse(notes).filter(({ qualifier }) => qualifier !== 'denied');
	const topics = new Map(named.map(({ topic, qualifier }) => [topic, qualifier]));
	return declaredPassages(notes).flatMap(({ from, to }) => {
		const start = placeOf(from, paragraphs, 0);
		const end = start < 0 ? -1 : placeOf(to, paragraphs, start + (fold(from) === fold(to) ? 1 : 0));
		if (end < 0) return [];
		return [...topics].map(
			([topic, qualifier]): Finding => ({
				topic,
				from: start,
				to: end,
				score: 1,
				level: 'sure',
				cue: 'term',
				qualifier,
			}),
		);
	});
}

/** What the scanner found, and what the author declared for places in the text. */
export function withDeclared(scanned: Scanned, declared: readonly Finding[]): Scanned {
	if (declared.length === 0) return scanned;
	const certain = Object.fromEntries(declared.map(({ topic }) => [topic, { score: 1, level: 'sure' as const }]));
	const findings = [...scanned.findings, ...declared].sort(
		(a, b) => a.from - b.from || a.topic.localeCompare(b.topic, 'en'),
	);
	return { ...scanned, topics: { ...scanned.topics, ...certain }, findings };
}
