import { CUE_CLASSES, type CueClass } from '../core/finding';
import type { TopicId } from '../core/topic';
import type { Dismissal } from './options';
import type { Hit } from './read';
import { HASH_START, hashStep } from './text/hash';

/** How much less eager each dismissal makes its class of cue, and how little is left at least. */
const LESS = 0.92;
const LEAST = 0.5;

/** A number that stands for a paragraph's text, to remember it without keeping the text. */
export const paragraphKey = (paragraph: string): number => {
	let hash = HASH_START;
	for (let i = 0; i < paragraph.length; i++) {
		const code = paragraph.charCodeAt(i);
		if (code > 0x20) hash = hashStep(hash, code);
	}
	return hash >>> 0;
};

/** What a reader's dismissals leave of a topic's cues. */
export const withoutDismissed = (
	hits: readonly Hit[],
	topic: TopicId,
	paragraphs: readonly string[],
	dismissed: readonly Dismissal[] = [],
): readonly Hit[] => {
	const own = dismissed.filter((each) => each.topic === topic);
	if (own.length === 0) return hits;
	const keys = new Set(own.flatMap((each) => each.paragraphs));
	const left = (kind: CueClass): number => Math.max(LEAST, LESS ** own.filter(({ cue }) => cue === kind).length);
	return hits
		.filter(({ paragraph }) => !keys.has(paragraphKey(paragraphs[paragraph] ?? '')))
		.map((hit) => ({ ...hit, factor: hit.factor * left(CUE_CLASSES[hit.cue.kind] as CueClass) }));
};

/** Tells whether the reader dismissed a topic at a paragraph, by its number. */
export function dismissedAt(
	paragraphs: readonly string[],
	dismissed: readonly Dismissal[],
): (topic: TopicId, paragraph: number) => boolean {
	const keys = new Map<TopicId, Set<number>>();
	for (const { topic, paragraphs: known } of dismissed) {
		keys.set(topic, new Set([...(keys.get(topic) ?? []), ...known]));
	}
	return (topic, paragraph) => keys.get(topic)?.has(paragraphKey(paragraphs[paragraph] ?? '')) ?? false;
}
