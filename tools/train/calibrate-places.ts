import { type ChapterWeights, chanceOf, chapterOdds, signalsOf } from '../../src/scan/model/chapter';
import { type Paragraph, paragraphsOf } from '../../src/scan/model/paragraphs';
import { paragraphChance, runsOf } from '../../src/scan/model/places';
import type { LabelledStretch } from '../lib/bench/modern-chapters';
import { type Judged, PENALTY, windowsIn } from './calibrate';
import { type Case, regress } from './logistic';
import { TOPICS } from './texts';

/** One topic of one modern chapter: what is said of it, and where it is. */
interface Place {
	readonly holds: boolean;
	/** The chance that the chapter holds it. */
	readonly chance: number;
	readonly paragraphs: readonly Paragraph[];
	readonly stretches: readonly LabelledStretch[];
}

const isInside = (number: number, stretches: readonly LabelledStretch[]): boolean =>
	stretches.some(({ from, to }) => from <= number && number <= to);

/** Every topic of every modern chapter that can be scored. */
export const placesIn = (judged: readonly Judged[], weights: Pick<ChapterWeights, 'signals' | 'earnest'>): Place[] =>
	judged
		.filter(({ text }) => text.kind === 'modern')
		.flatMap((each) => {
			const text = windowsIn(each);
			return TOPICS.flatMap((topic, t): Place[] => {
				const holds = each.holds(topic);
				if (holds === undefined) return [];
				const odds = chapterOdds(signalsOf(text, t, weights), weights);
				const stretches = each.stretches.filter((stretch) => stretch.topic === topic);
				return [{ holds, chance: chanceOf(odds), paragraphs: paragraphsOf(text, t, odds), stretches }];
			});
		});

/** Weights of paragraphs: those of chapters that hold a topic, and of those that are wrongly thought to. */
export const fitPlaces = (places: readonly Place[], least: number): number[] =>
	regress(
		places
			.filter(({ holds, chance }) => holds || chance >= least)
			.flatMap(({ paragraphs, stretches }) =>
				paragraphs.map(({ number, signals }): Case => {
					return { numbers: signals, holds: isInside(number, stretches), weight: 1 };
				}),
			),
		PENALTY,
	);

const LEVELS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];

/** How well passages lie: paragraphs inside that belong there, and stretches that are touched. */
const measure = (
	places: readonly (Place & { readonly chances: readonly number[] })[],
	levels: Pick<ChapterWeights, 'enter' | 'stay'>,
	stretchCount: number,
) => {
	let [right, said, touched] = [0, 0, 0];
	for (const { paragraphs, stretches, chances } of places) {
		const runs = runsOf(paragraphs, chances, levels);
		for (const { from, to } of runs) {
			for (let p = from; p <= to; p++) {
				said++;
				right += Number(isInside(p, stretches));
			}
		}
		touched += stretches.filter((stretch) =>
			runs.some(({ from, to }) => from <= stretch.to && stretch.from <= to),
		).length;
	}
	return { precision: right / Math.max(1, said), touched: touched / Math.max(1, stretchCount) };
};

/**
 * The chances at which a passage starts and goes on, at a position: the best balance of stretches touched and paragraphs
 * that belong.
 */
export function chooseLevels(places: readonly Place[], weights: Pick<ChapterWeights, 'place'>, position: number) {
	const stretchCount = places.reduce((sum, { stretches }) => sum + stretches.length, 0);
	const told = places
		.filter(({ chance }) => chance >= position)
		.map((place) => ({ ...place, chances: place.paragraphs.map((each) => paragraphChance(each, weights)) }));
	let best = { enter: 0.5, stay: 0.4, balance: -1 };
	for (const enter of LEVELS) {
		for (const stay of LEVELS.filter((level) => level <= enter)) {
			const { precision, touched } = measure(told, { enter, stay }, stretchCount);
			const balance = (2 * precision * touched) / (precision + touched || 1);
			if (balance > best.balance) best = { enter, stay, balance };
		}
	}
	return best;
}
