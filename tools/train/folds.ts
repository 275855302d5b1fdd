import { type ChapterWeights, chanceOf } from '../../src/scan/model/chapter';
import { windowsOf } from '../../src/scan/model/features';
import { hashWord } from '../../src/scan/text/hash';
import { loadLabelled } from '../benchmark/labelled';
import { chance, chooseLevels, choosePositions, fitPlaces, fitSignals, type Judged, type Said } from './calibrate';
import type { Data, Text } from './examples';
import { type Fitted, oddsOf } from './fit';
import { judgeWindow, learn, type Prepared } from './learn';
import { TOPICS } from './texts';

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

/** What a network makes of every window of a text. */
export function judgeText(prepared: Prepared, network: Fitted, { read }: Text): Float32Array {
	const windows = windowsOf(read.cells);
	const odds = new Float32Array(windows.length * TOPICS.length);
	for (const [w, window] of windows.entries())
		odds.set(judgeWindow(prepared, network, read, window), w * TOPICS.length);
	return odds;
}

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

/** Every text, judged by a network that has seen no text of its work. */
export function foldsOf(data: Data, prepared: Prepared): Judged[] {
	const labels = createLabels(data);
	return Array.from({ length: FOLDS }, (_, fold) => {
		const network = learn(
			prepared,
			data.examples.filter(({ text }) => foldOf(text.group) !== fold),
		);
		const usual = usualOf(prepared, network);
		return data.texts
			.filter(({ group }) => foldOf(group) === fold)
			.map((text): Judged => ({ text, odds: judgeText(prepared, network, text), usual, ...labels(text) }));
	}).flat();
}

/** What is said of the modern chapters, each judged by signals' weights from the other parts. */
export function saidOf(judged: readonly Judged[]): (Said & { readonly topic: string; readonly id: string })[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const signals = fitSignals(judged.filter(({ text }) => foldOf(text.group) !== fold));
		return judged
			.filter(({ text }) => text.kind === 'modern' && foldOf(text.group) === fold)
			.flatMap((each) =>
				TOPICS.flatMap((topic, t) => {
					const holds = each.holds(topic);
					return holds === undefined ? [] : [{ id: each.text.id, topic, holds, chance: chance(each, t, { signals }) }];
				}),
			);
	}).flat();
}

/** Everything that turns windows into scores and passages. */
export function calibrateBy(judged: readonly Judged[], usual: readonly number[]): ChapterWeights {
	const signals = fitSignals(judged);
	const chapters = judged.filter(({ text }) => text.kind === 'modern').length;
	const positions = choosePositions(saidOf(judged), chapters);
	const place = fitPlaces(judged, { signals }, positions[0] ?? 0);
	const { enter, stay } = chooseLevels(judged, { signals, usual, positions, place }, positions[1] ?? 0);
	return { signals, usual, positions, place, enter, stay };
}
