import { writeFileSync } from 'node:fs';
import { scan } from '../src/scan';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { ASKS } from '../src/scan/score/asks';
import { heatOf, USUAL } from '../src/scan/score/scale';
import { type Chapter, isThere, loadChapters, loadTopics } from './benchmark/load';

const TARGET = 'src/scan/score/asks.ts';
/** The share of chapters without the topic that should stay below. */
const QUANTILE = 0.95;
/** A topic never seen in vain still needs this much. */
const FLOOR = 0.25;
/** Where every topic is drawn to, half the way on a logarithmic scale: few chapters must not decide alone. */
const COMMON = 1.3;
const MARGIN = 1;

const quantile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? 0;
	return low + (high - low) * (place - Math.floor(place));
};

/** The heat a topic asks for, from its heats in chapters that do not contain it. */
export const askFrom = (heats: readonly number[]): number =>
	Math.sqrt(Math.max(quantile(heats, QUANTILE), FLOOR) * MARGIN * COMMON);

/** Heat of every topic in a chapter, as if it were of typical length. */
export const heatsOf = (chapter: Chapter): Record<string, number> => {
	const { topics } = scan(chapter.paragraphs);
	return Object.fromEntries(
		Object.entries(topics).map(([topic, { score }]) => [
			topic,
			heatOf(Math.min(score, 1 - 1e-9), ASKS[topic] ?? USUAL),
		]),
	);
};

/** Measures how warm each topic gets in chapters that do not contain it, and writes what it asks for: `train-asks`. */
export default (): number => {
	if (!isThere()) {
		console.error('train-asks needs the labelled data in ../shared/benchmark');
		return 1;
	}
	const mapped = Object.entries(loadTopics());
	const chapters = loadChapters().map((chapter) => ({ chapter, heats: heatsOf(chapter) }));
	const asks = LEXICONS.map(({ topic }) => {
		const categories = mapped.filter(([, topics]) => topics.includes(topic)).map(([category]) => category);
		const without = chapters.filter(({ chapter }) => categories.every((category) => !chapter.categories[category]));
		return [topic, Math.round(askFrom(without.map(({ heats }) => heats[topic] ?? 0)) * 100) / 100] as const;
	});
	const lines = asks.map(([topic, ask]) => `\t${/-/.test(topic) ? `'${topic}'` : topic}: ${ask},\n`);
	writeFileSync(
		TARGET,
		`import type { TopicId } from '../../core/topic';

/**
 * The heat at which each topic's score is one half. Written by \`npm run -s train:asks\`: the 95th percentile over
 * labelled chapters without the topic, drawn half-way to a common value.
 */
export const ASKS: Readonly<Record<TopicId, number>> = {
${lines.join('')}};
`,
	);
	return 0;
};
