import { type ChapterWeights, chanceOf, chapterOdds, signalsOf } from '../../src/scan/model/chapter';
import { paragraphsOf } from '../../src/scan/model/paragraphs';
import { paragraphChance, runsOf } from '../../src/scan/model/places';
import { scoreOf } from '../../src/scan/model/scale';
import { THRESHOLD } from '../../src/scan/score/scale';
import { figuresOf, type Scored } from '../lib/bench/scan-figures';
import { fitSignals, type Judged, windowsIn } from './calibrate';
import { FOLDS, foldOf } from './folds';
import { TOPICS } from './texts';

const scored = (judged: Judged, weights: ChapterWeights): Scored => {
	const { text, holds, stretches } = judged;
	const { cells } = text.read;
	const windows = windowsIn(judged);
	const oddsOf = (topic: string): number => chapterOdds(signalsOf(windows, TOPICS.indexOf(topic), weights), weights);
	const isKnown = (topic: string): boolean => cells.count > 0 && TOPICS.includes(topic);
	const score = (topic: string): number => (isKnown(topic) ? scoreOf(chanceOf(oddsOf(topic)), weights) : 0);
	return {
		kind: text.kind,
		id: text.id,
		holds,
		stretches,
		score,
		paragraphs(topic) {
			const found = new Set<number>();
			if (score(topic) < THRESHOLD.balanced) return found;
			const paragraphs = paragraphsOf(windows, TOPICS.indexOf(topic), oddsOf(topic));
			const chances = paragraphs.map((paragraph) => paragraphChance(paragraph, weights));
			for (const { from, to } of runsOf(paragraphs, chances, weights)) {
				for (let p = from; p <= to; p++) found.add(p);
			}
			return found;
		},
	};
};

/** What is measured by folds over works: every text is judged by what others taught, signals' weights included; and
 * scenes once more with a tone that was taught without any scene of their topic. */
export const measureFolds = (judged: readonly Judged[], weights: ChapterWeights, apart: readonly Judged[]) => ({
	...figuresOf(
		Array.from({ length: FOLDS }, (_, fold) => {
			const signals = fitSignals(judged.filter(({ text }) => foldOf(text.group) !== fold));
			return judged
				.filter(({ text }) => foldOf(text.group) === fold)
				.map((each) => scored(each, { ...weights, signals }));
		}).flat(),
		TOPICS,
	),
	scenesOfNewTopics: figuresOf(
		apart.map((each) => scored(each, weights)),
		TOPICS,
	).scenes,
});
