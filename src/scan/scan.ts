import type { ChapterScore, Finding, Scanned } from '../core/finding';
import { whole } from '../core/slices';
import type { TopicId } from '../core/topic';
import { withoutDismissed } from './dismissed';
import { judge } from './judge';
import { detect } from './languages/detect';
import { languageFor, readingOf } from './languages/language';
import { createTone } from './learned/tone';
import { WEIGHTS } from './learned/weights';
import type { ScanOptions } from './options';
import { withOwn } from './own';
import { createReader, type Hit } from './read';
import { askOf } from './score/scale';
import { isNote } from './text/note';
import { pieces } from './text/pieces';

/** Words read between two pauses of `scanSlices`: a few milliseconds on a slow machine. */
const SLICE = 1000;

const byPlace = (a: Finding, b: Finding): number => a.from - b.from || (a.topic < b.topic ? -1 : 1);

/**
 * Like `scan`, in slices: pauses at each `yield`, every few milliseconds, so that the caller can let the page breathe.
 */
export function* scanSlices(paragraphs: readonly string[], options: ScanOptions = {}): Generator<void, Scanned> {
	const { own = [], declared = [], dismissed } = options;
	const language = options.language ? languageFor(options.language) : detect(paragraphs);
	if (!language) return { paragraphs: paragraphs.length, topics: {}, findings: [], readable: false };
	const reading = readingOf(language);
	const { lexicons, phrases } = withOwn(reading.lexicons, own);
	const reader = createReader(reading.phrases, phrases, lexicons.length);
	const tone = createTone(language.code === 'en' ? WEIGHTS : null);
	let pause = SLICE;
	for (const [number, paragraph] of paragraphs.entries()) {
		if (isNote(paragraph)) continue;
		for (const piece of pieces(paragraph)) {
			tone.add(reader.read(piece, number));
			if (reader.words < pause) continue;
			pause = reader.words + SLICE;
			yield;
		}
	}
	const topics: Record<TopicId, ChapterScore> = {};
	const findings: Finding[] = [];
	for (const [number, lexicon] of lexicons.entries()) {
		const { topic } = lexicon;
		const hits = withoutDismissed(reader.hits[number] as Hit[], topic, paragraphs, dismissed);
		const ask = askOf(topic, reader.words) * language.ask;
		const around = { tone, ask, declared: declared.includes(topic), words: reader.words };
		const { chapter, found } = judge(lexicon, hits, around);
		topics[topic] = chapter;
		findings.push(...found);
		if (reader.words > SLICE) yield;
	}
	return { paragraphs: paragraphs.length, topics, findings: findings.sort(byPlace), readable: true };
}

/**
 * What a chapter may contain, and where. Pure: the same paragraphs and options give the same answer. Answers for any
 * text; author's notes among the paragraphs are left out. A text in a language that the scanner does not read is
 * `readable: false`, and nothing is known of it.
 */
export const scan = (paragraphs: readonly string[], options: ScanOptions = {}): Scanned =>
	whole(scanSlices(paragraphs, options));
