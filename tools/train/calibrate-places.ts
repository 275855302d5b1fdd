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

/** What a paragraph of a stretch weighs: a long stretch is one thing to find, as a short one is. */
const weightOf = (number: number, stretches: readonly LabelledStretch[]): number => {
	const own = stretches.filter(({ from, to }) => from <= number && number <= to);
	return own.reduce((most, { from, to }) => Math.max(most, 1 / (to - from + 1)), own.length === 0 ? 1 : 0);
};

/** Weights of paragraphs: those of chapters that hold a topic, and of those that are wrongly thought to. */
export const fitPlaces = (places: readonly Place[], least: number): number[] =>
	regress(
		places
			.filter(({ holds, chance }) => holds || chance >= least)
			.flatMap(({ paragraphs, stretches }) =>
				paragraphs.map(({ number, signals }): Case => {
					return { numbers: signals, holds: isInside(number, stretches), weight: weightOf(number, stretches) };
				}),
			),
		PENALTY,
	);

/** Chances that a passage may start at, lowest first. */
const LEVELS = [0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
/** Share of the paragraphs in passages that have to belong there. */
const ASKED = 0.6;

/** Share of the paragraphs in passages that belong there, where these start and go on at a level. */
const precisionOf = (places: readonly (Place & { readonly chances: readonly number[] })[], level: number): number => {
	let [right, said] = [0, 0];
	for (const { paragraphs, stretches, chances } of places) {
		for (const { from, to } of runsOf(paragraphs, chances, { enter: level, stay: level })) {
			for (let p = from; p <= to; p++) {
				said++;
				right += Number(isInside(p, stretches));
			}
		}
	}
	return right / Math.max(1, said);
};

/**
 * The chance at which a passage starts and goes on, at a position: the lowest at which enough of its paragraphs belong,
 * so that most stretches are touched.
 */
export function chooseLevels(places: readonly Place[], weights: Pick<ChapterWeights, 'place'>, position: number) {
	const told = places
		.filter(({ chance }) => chance >= position)
		.map((place) => ({ ...place, chances: place.paragraphs.map((each) => paragraphChance(each, weights)) }));
	const level = LEVELS.find((each) => precisionOf(told, each) >= ASKED) ?? Math.max(...LEVELS);
	return { enter: level, stay: level };
}
