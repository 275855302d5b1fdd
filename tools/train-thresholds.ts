import { writeFileSync } from 'node:fs';
import { scan } from '../src/scan';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { heatOf, scoreOf, THRESHOLD, USUAL } from '../src/scan/score/scale';
import { TOPIC_THRESHOLDS } from '../src/scan/score/topic-thresholds';
import { type Chapter, isThere, loadChapters, loadTopics } from './lib/bench/labelled-chapters';
import { add, count, f1, mean, recall } from './lib/bench/metrics';

const TARGET = 'src/scan/score/topic-thresholds.ts';
/** Chapters without a topic that may pass for each chapter with it; sets the quantile, within limits. */
const BUDGET = 0.3;
const QUANTILE = { least: 0.8, most: 0.96 };
/** A topic never seen in vain still needs this much. */
const FLOOR = 0.25;
/** Where every topic is drawn to, half the way on a logarithmic scale: few chapters must not decide alone. */
const COMMON = 1.5;
/** Chapters with a category that weigh as much as the belief that it needs no shift. */
const DOUBT = 6;

/** Labelled chapters with the heat of every topic, as if they were of typical length. */
interface Measured {
	readonly chapter: Chapter;
	readonly heats: Readonly<Record<string, number>>;
}
type Asks = Readonly<Record<string, number>>;
type Categories = Readonly<Record<string, readonly string[]>>;

const quantile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? 0;
	return low + (high - low) * (place - Math.floor(place));
};

const measure = (chapter: Chapter): Measured => {
	const { topics } = scan(chapter.paragraphs);
	const heats = Object.entries(topics).map(
		([topic, { score }]) => [topic, heatOf(Math.min(score, 1 - 1e-9), TOPIC_THRESHOLDS[topic] ?? USUAL)] as const,
	);
	return { chapter, heats: Object.fromEntries(heats) };
};

type Labels = readonly (string | undefined)[];

/** The share of chapters without something that should stay below, when `having` of the others have it. */
const shareBelow = (without: number, having: number): number =>
	Math.min(QUANTILE.most, Math.max(QUANTILE.least, 1 - (BUDGET * having) / Math.max(1, without)));

/** What each topic asks, by chapters without it alone. */
const firstAsks = (measured: readonly Measured[], mapped: Categories): Asks =>
	Object.fromEntries(
		LEXICONS.map(({ topic }) => {
			const categories = Object.keys(mapped).filter((category) => mapped[category]?.includes(topic));
			const labels: Labels[] = measured.map(({ chapter }) => categories.map((c) => chapter.categories[c]));
			const without = measured.filter((_, i) => labels[i]?.every((label) => !label));
			const having = labels.filter((each) => each.includes('yes')).length;
			const heat = quantile(
				without.map(({ heats }) => heats[topic] ?? 0),
				shareBelow(without.length, having),
			);
			return [topic, Math.sqrt(Math.max(heat, FLOOR) * COMMON)];
		}),
	);

/**
 * How far a category's topics should move together so that one half lies midway between chapters without and with it;
 * drawn towards no move where few chapters have it.
 */
const shift = (measured: readonly Measured[], category: string, topics: readonly string[], asks: Asks): number => {
	const best = ({ heats }: Measured): number => Math.max(...topics.map((t) => (heats[t] ?? 0) / (asks[t] ?? USUAL)));
	const having = measured.filter(({ chapter }) => chapter.categories[category] === 'yes').map(best);
	const without = measured.filter(({ chapter }) => !chapter.categories[category]).map(best);
	if (having.length === 0) return 0;
	const below = quantile(without, shareBelow(without.length, having.length));
	const middle = Math.log(Math.max(0.05, below) * Math.max(0.05, quantile(having, 0.5))) / 2;
	return (middle * having.length) / (having.length + DOUBT);
};

const asksFrom = (measured: readonly Measured[], mapped: Categories): Asks => {
	const first = firstAsks(measured, mapped);
	const shifts = Object.entries(mapped).map(
		([category, topics]) => [topics, shift(measured, category, topics, first)] as const,
	);
	return Object.fromEntries(
		Object.entries(first).map(([topic, ask]) => {
			const own = shifts.filter(([topics, move]) => topics.includes(topic) && move !== 0).map(([, move]) => move);
			return [topic, ask * Math.exp(own.length > 0 ? mean(own) : 0)];
		}),
	);
};

/** Macro- and micro-F1 when each author's chapters are judged by what the others' chapters taught. */
const check = (measured: readonly Measured[], mapped: Categories): void => {
	const categories = Object.keys(mapped).filter((c) => measured.some(({ chapter }) => chapter.categories[c] === 'yes'));
	const asksWithout = new Map(
		[...new Set(measured.map(({ chapter }) => chapter.author))].map((author) => [
			author,
			asksFrom(
				measured.filter(({ chapter }) => chapter.author !== author),
				mapped,
			),
		]),
	);
	for (const [at, least] of Object.entries(THRESHOLD)) {
		const counts = categories.map((category) => {
			const result = count();
			for (const { chapter, heats } of measured) {
				const label = chapter.categories[category];
				const asks = asksWithout.get(chapter.author) ?? {};
				const best = Math.max(...(mapped[category] ?? []).map((t) => scoreOf(heats[t] ?? 0, asks[t] ?? USUAL)));
				if (label === 'borderline') continue;
				if (label === 'yes') result[best >= least ? 'hit' : 'missed']++;
				else if (best >= least) result.wrong++;
			}
			return result;
		});
		const [macro, micro, found] = [mean(counts.map(f1)), f1(counts.reduce(add)), mean(counts.map(recall))];
		console.log(
			`${at}: macro-F1 ${macro.toFixed(3)}, micro-F1 ${micro.toFixed(3)}, macro recall ${found.toFixed(3)} by author`,
		);
	}
};

/** `npm run train:thresholds`: sets each topic's threshold from how dense its cues are in chapters without it. */
export default (): number => {
	if (!isThere()) {
		console.error('train:thresholds needs the labelled data in ../shared/benchmark');
		return 1;
	}
	const mapped = loadTopics();
	const measured = loadChapters().map(measure);
	check(measured, mapped);
	const lines = Object.entries(asksFrom(measured, mapped)).map(
		([topic, ask]) => `\t${/-/.test(topic) ? `'${topic}'` : topic}: ${Math.round(ask * 100) / 100},\n`,
	);
	writeFileSync(
		TARGET,
		`import type { TopicId } from '../../core/topic';

/**
 * The heat at which each topic's score is one half. Written by \`npm run train:thresholds\` from labelled chapters
 * without the topic: a high quantile of their heat, drawn half-way to a common value.
 */
export const TOPIC_THRESHOLDS: Readonly<Record<TopicId, number>> = {
${lines.join('')}};
`,
	);
	return 0;
};
