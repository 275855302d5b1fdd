import type { ChapterScore, Scanned } from './finding';
import type { TopicId } from './topic';

/** Several chapters as one: the strongest score of each topic, findings numbered through. */
export function combineScans(parts: readonly Scanned[]): Scanned | undefined {
	const [only] = parts;
	if (parts.length <= 1) return only;
	const topics: Record<TopicId, ChapterScore> = {};
	let before = 0;
	const findings = parts.flatMap((part) => {
		for (const [topic, score] of Object.entries(part.topics)) {
			const best = topics[topic];
			if (!best || score.score > best.score) topics[topic] = score;
		}
		const shifted = part.findings.map((finding) => ({
			...finding,
			from: finding.from + before,
			to: finding.to + before,
		}));
		before += part.paragraphs;
		return shifted;
	});
	return { paragraphs: before, topics, findings, readable: parts.some((part) => part.readable) };
}
