import { type ChapterScore, CUE_CLASSES, type Finding, type FoundMention, type Scanned } from '../core/finding';
import { runSlices } from '../core/slices';
import type { TopicId } from '../core/topic';
import { dismissedAt, withoutDismissed } from './dismissed';
import { clueScore, judge } from './judge';
import { detect } from './languages/detect';
import { type Language, languageFor, readingOf } from './languages/language';
import { mentionsOf } from './mentions';
import { createCutter } from './model/cells';
import { judgeLearned } from './model/judge';
import type { ScanOptions } from './options';
import { withOwn } from './own';
import { createReader, type Hit } from './read';
import { worth } from './score/cue-weights';
import { askOf } from './score/scale';
import { isNote } from './text/note';
import { pieces } from './text/pieces';

/** Words read between two pauses of `scanSlices`: a few milliseconds on a slow machine. */
const SLICE = 1000;

const byPlace = (a: Finding, b: Finding): number => a.from - b.from || (a.topic < b.topic ? -1 : 1);

const OWN = CUE_CLASSES.indexOf('own');
const isOwn = ({ cue }: Hit): boolean => cue.kind === OWN;

/** What is found by cues, and by what was learned where there is a model: its word counts, and the reader's own words. */
function* scanIn(language: Language, paragraphs: readonly string[], options: ScanOptions): Generator<void, Scanned> {
	const { own = [], declared = [], denied = [], dismissed = [] } = options;
	const model = language.code === 'en' ? options.model : undefined;
	const reading = readingOf(language);
	const { lexicons, phrases } = withOwn(reading.lexicons, own);
	const reader = createReader(reading.phrases, phrases, lexicons.length);
	const cutter = model && createCutter(model.find);
	let pause = SLICE;
	for (const [number, paragraph] of paragraphs.entries()) {
		if (isNote(paragraph)) continue;
		for (const piece of pieces(paragraph)) {
			const tokens = reader.read(piece, number);
			cutter?.add(tokens, number);
			if (reader.words < pause) continue;
			pause = reader.words + SLICE;
			yield;
		}
	}
	const topics: Record<TopicId, ChapterScore> = {};
	const findings: Finding[] = [];
	const mentions: FoundMention[] = [];
	const cues = new Map<TopicId, { hits: readonly Hit[]; weighed: ReturnType<typeof worth>; score: number }>();
	const plain = (topic: TopicId) => ({
		ask: askOf(topic, reader.words) * language.ask,
		declared: false,
		words: reader.words,
	});
	for (const [number, lexicon] of lexicons.entries()) {
		if (reader.words > SLICE) yield;
		const { topic } = lexicon;
		const hits = withoutDismissed(reader.hits[number] as Hit[], topic, paragraphs, dismissed);
		mentions.push(...mentionsOf(lexicon, hits));
		const isLearned = model?.topics.includes(topic);
		if (isLearned) {
			const known = hits.some(isOwn) ? hits.filter((hit) => !isOwn(hit)) : hits;
			const weighed = worth(lexicon, known, 1);
			cues.set(topic, { hits: known, weighed, score: clueScore(weighed, plain(topic)).score });
			if (known === hits) continue;
		}
		const around = { ...plain(topic), declared: declared.includes(topic) };
		const { chapter, found } = judge(lexicon, isLearned ? hits.filter(isOwn) : hits, around);
		topics[topic] = chapter;
		findings.push(...found);
	}
	if (model && cutter) {
		const isDismissed = dismissedAt(paragraphs, dismissed);
		const around = { cues, declared, denied, dismissed, isDismissed };
		const learned = yield* judgeLearned(model, cutter.end(), cutter.paragraphs(), around);
		for (const [topic, score] of Object.entries(learned.topics)) {
			if (score.score > (topics[topic]?.score ?? -1)) topics[topic] = score;
		}
		findings.push(...learned.findings);
	}
	return { paragraphs: paragraphs.length, topics, findings: findings.sort(byPlace), mentions, readable: true };
}

/**
 * Like `scan`, in slices: pauses at each `yield`, every few milliseconds, so that the caller can let others go first.
 */
export function* scanSlices(paragraphs: readonly string[], options: ScanOptions = {}): Generator<void, Scanned> {
	const language = options.language ? languageFor(options.language) : detect(paragraphs);
	if (!language) return { paragraphs: paragraphs.length, topics: {}, findings: [], mentions: [], readable: false };
	return yield* scanIn(language, paragraphs, options);
}

/**
 * What a chapter may contain, and where. Pure: the same paragraphs and options give the same answer. Answers for any
 * text; author's notes among the paragraphs are left out. A text in a language that the scanner does not read is
 * `readable: false`, and nothing is known of it.
 */
export const scan = (paragraphs: readonly string[], options: ScanOptions = {}): Scanned =>
	runSlices(scanSlices(paragraphs, options));
