import { type ChapterWeights, chanceOf } from '../../src/scan/model/chapter';
import { type Window, windowsOf } from '../../src/scan/model/features';
import { hashWord } from '../../src/scan/text/hash';
import { loadLabelled } from '../lib/bench/labelled-texts';
import { chance, chooseEarnest, choosePositions, fitSignals, type Judged, type Said } from './calibrate';
import { chooseLevels, fitPlaces, placesIn } from './calibrate-places';
import { earnestIn, learnEarnest } from './earnest';
import type { Data, Example, Text } from './examples';
import { type Fitted, oddsOf } from './fit';
import { judgeWindow, learn, type Prepared, wholeInput } from './learn';
import { type Read, TOPICS } from './texts';

/** Parts of the works, of which each is judged by what the others taught. */
export const FOLDS = 4;

/** The part that a group belongs to. */
export const foldOf = (group: string): number => (hashWord(`fold ${group}`) >>> 0) % FOLDS;

type Labels = Pick<Judged, 'holds' | 'stretches'>;

/** What is known of every text, by its kind and id; of windows what is learned from them. */
const createLabels = ({ examples }: Data): ((text: Text) => Labels) => {
	const known = new Map(loadLabelled(TOPICS).map((text) => [`${text.kind} ${text.id}`, text]));
	const exampleOf = new Map(examples.map((example) => [example.text, example]));
	return (text) => {
		const labels = known.get(`${text.kind} ${text.id}`);
		if (labels) return labels;
		const example = exampleOf.get(text);
		const holds = (topic: string) => {
			const number = TOPICS.indexOf(topic);
			return example?.weight[number] === 1 ? example.target[number] === 1 : undefined;
		};
		return { holds, stretches: [] };
	};
};

/** What a network makes of some windows of a text. */
function judgeWindows(
	prepared: Prepared,
	network: Fitted,
	read: Pick<Read, 'cells' | 'cues'>,
	windows: readonly Window[],
): Float32Array {
	const odds = new Float32Array(windows.length * TOPICS.length);
	for (const [w, window] of windows.entries())
		odds.set(judgeWindow(prepared, network, read, window), w * TOPICS.length);
	return odds;
}

/** Every paragraph of a modern chapter by itself; of other texts it is not known where they hold what they hold. */
const paragraphsIn = ({ kind, read: { byParagraph } }: Text): Window[] =>
	Array.from({ length: kind === 'modern' ? byParagraph.cells.count : 0 }, (_, from) => ({ from, to: from + 1 }));

/** How common each topic is among the windows of training, as a network sees them: logarithms of odds. */
export function usualOf({ inputs }: Prepared, network: Fitted): number[] {
	const sums = new Float64Array(TOPICS.length);
	let count = 0;
	for (const [{ text }, input] of inputs) {
		if (text.kind !== 'window') continue;
		count++;
		for (const [t, odds] of oddsOf(network, input).entries()) sums[t] = (sums[t] ?? 0) + chanceOf(odds);
	}
	return Array.from(sums, (sum) => Math.round(Math.log(sum / (count - sum)) * 100) / 100);
}

/** What is learned from examples that has no part in another text: how to judge that one. */
function judgeBy(data: Data, prepared: Prepared, examples: readonly Example[]) {
	const labels = createLabels(data);
	const network = learn(prepared, examples);
	const usual = usualOf(prepared, network);
	const tone = learnEarnest(prepared, examples);
	return (text: Text): Judged => ({
		text,
		usual,
		odds: judgeWindows(prepared, network, text.read, windowsOf(text.read.cells)),
		alone: judgeWindows(prepared, network, text.read.byParagraph, paragraphsIn(text)),
		earnest: earnestIn(tone, wholeInput(prepared, text)),
		...labels(text),
	});
}

/** Every text, judged by a network that has seen no text of its work. */
export const foldsOf = (data: Data, prepared: Prepared): Judged[] =>
	Array.from({ length: FOLDS }, (_, fold) => {
		const isApart = ({ group }: Text): boolean => foldOf(group) === fold;
		const others = data.examples.filter(({ text }) => !isApart(text));
		return data.texts.filter(isApart).map(judgeBy(data, prepared, others));
	}).flat();

/** The topic of a scene, by its id. */
const topicOf = ({ id }: Text): string => id.split(' ')[0] ?? '';

/** The scenes of every topic, judged by the folds' networks, with an ear for tone that has heard no scene of that topic. */
export const scenesApart = (data: Data, prepared: Prepared, judged: readonly Judged[]): Judged[] =>
	Array.from({ length: FOLDS }, (_, fold) => {
		const isApart = (text: Text): boolean => text.kind === 'scene' && foldOf(topicOf(text)) === fold;
		const tone = learnEarnest(
			prepared,
			data.examples.filter(({ text }) => !isApart(text)),
		);
		return judged
			.filter(({ text }) => isApart(text))
			.map((each) => ({ ...each, earnest: earnestIn(tone, wholeInput(prepared, each.text)) }));
	}).flat();

/** Weights of signals for every part, from the other parts. */
const signalsByFold = (judged: readonly Judged[]): number[][] =>
	Array.from({ length: FOLDS }, (_, fold) => fitSignals(judged.filter(({ text }) => foldOf(text.group) !== fold)));

/** What is said of the modern chapters, each judged by signals' weights from the other parts. */
const saidOf = (judged: readonly Judged[], byFold: readonly (readonly number[])[], earnest: number): Said[] =>
	judged
		.filter(({ text }) => text.kind === 'modern')
		.flatMap((each) =>
			TOPICS.flatMap((topic, t) => {
				const holds = each.holds(topic);
				const signals = byFold[foldOf(each.text.group)] ?? [];
				return holds === undefined ? [] : [{ holds, chance: chance(each, t, { signals, earnest }) }];
			}),
		);

/** Everything that turns windows into scores and passages. */
export function calibrateBy(judged: readonly Judged[], usual: readonly number[]): ChapterWeights {
	const byFold = signalsByFold(judged);
	const chapters = judged.filter(({ text }) => text.kind === 'modern').length;
	const earnest = chooseEarnest(judged);
	const positions = choosePositions(saidOf(judged, byFold, earnest), chapters);
	const signals = fitSignals(judged);
	const places = placesIn(judged, { signals, earnest });
	const place = fitPlaces(places, positions[0] ?? 0);
	const { enter, stay } = chooseLevels(places, { place }, positions[1] ?? 0);
	return { signals, earnest, usual, positions, place, enter, stay };
}
