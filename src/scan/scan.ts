import type { ChapterScore, Finding, Scanned } from '../core/finding';
import type { TopicId } from '../core/topic';
import { createTone, type Tone, toned } from './learned/tone';
import { weights } from './learned/weights';
import { compile } from './lexicon/compile';
import type { Lexicon } from './lexicon/lexicon';
import { LEXICONS } from './lexicon/registry';
import type { ScanOptions } from './options';
import { passages } from './passages';
import { createReader, type Hit } from './read';
import { chapterHeat, heats } from './score/heat';
import { askOf, levelOf, passageScoreOf, scoreOf } from './score/scale';
import { worth } from './score/worth';
import { isNote } from './text/note';

/** Words read between two pauses of `scanSlices`: a few milliseconds. */
const SLICE = 8000;

const trieOf = (() => {
	let trie: ReturnType<typeof compile> | undefined;
	return () => {
		trie ??= compile(LEXICONS);
		return trie;
	};
})();

const byPlace = (a: Finding, b: Finding): number => a.from - b.from || (a.topic < b.topic ? -1 : 1);

const judge = (
	lexicon: Lexicon,
	hits: readonly Hit[],
	words: number,
	tone: Tone,
	declared: boolean,
): { chapter: ChapterScore; found: Finding[] } => {
	const weighed = toned(worth(lexicon, hits), lexicon.topic, tone);
	const ask = askOf(lexicon.topic, words) * (declared ? 0.5 : 1);
	const heat = heats(weighed);
	const score = scoreOf(chapterHeat(weighed, heat) + tone.trace(lexicon.topic), ask);
	const level = levelOf(score);
	if (!level) return { chapter: { score, level }, found: [] };
	const peak = Math.max(...heat);
	const passageScore = (each: number): number => passageScoreOf(each, { ask, peak, chapter: score });
	const found = passages(lexicon.topic, weighed, heat, passageScore);
	return { chapter: { score, level }, found };
};

/** Like `scan`, in slices: pauses at each `yield` so that the caller can let the page breathe. */
export function* scanSlices(paragraphs: readonly string[], options: ScanOptions = {}): Generator<void, Scanned> {
	const reader = createReader(trieOf(), LEXICONS.length);
	const tone = createTone(weights());
	let pause = SLICE;
	for (const [number, paragraph] of paragraphs.entries()) {
		if (isNote(paragraph)) continue;
		tone.add(reader.read(paragraph, number));
		if (reader.words < pause) continue;
		pause = reader.words + SLICE;
		yield;
	}
	const topics: Record<TopicId, ChapterScore> = {};
	const findings: Finding[] = [];
	for (const [number, lexicon] of LEXICONS.entries()) {
		const declared = options.declared?.includes(lexicon.topic) ?? false;
		const { chapter, found } = judge(lexicon, reader.hits[number] as Hit[], reader.words, tone, declared);
		topics[lexicon.topic] = chapter;
		findings.push(...found);
		if (reader.words > SLICE) yield;
	}
	return { paragraphs: paragraphs.length, topics, findings: findings.sort(byPlace), readable: true };
}

/**
 * What a chapter may contain, and where. Pure; the same paragraphs and options give the same answer.
 * Answers for any text; author's notes among the paragraphs are left out.
 */
export const scan = (paragraphs: readonly string[], options: ScanOptions = {}): Scanned => {
	const slices = scanSlices(paragraphs, options);
	for (;;) {
		const slice = slices.next();
		if (slice.done) return slice.value;
	}
};
