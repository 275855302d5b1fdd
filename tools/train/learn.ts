import type { Window } from '../../src/scan/model/features';
import { averageOf } from './average';
import type { Data, Example, Text } from './examples';
import { type Fitted, fitNetwork, oddsOf } from './fit';
import { type Input, inputOf, rescale, rowVectors, type Scale, scaleOf } from './inputs';
import { RECIPE, type Recipe } from './recipe';
import type { Read } from './texts';
import type { Vectors } from './vectors';
import { chooseVocabulary, type Vocabulary } from './vocabulary';

/** What it takes to make inputs, and those of all examples. Labels have no part in it: it is the same for every fold. */
export interface Prepared {
	readonly vocabulary: Vocabulary;
	readonly vectors: Float32Array;
	readonly scale: Scale;
	readonly inputs: ReadonlyMap<Example, Input>;
}

/** Chooses the vocabulary and makes the inputs of all examples. */
export function prepare({ lexis, examples }: Data, all: Vectors): Prepared {
	const vocabulary = chooseVocabulary(lexis, examples);
	const vectors = rowVectors(vocabulary, lexis.hashes, all);
	const inputs = new Map(
		examples.map((example) => [example, inputOf(example.text.read, example.window, vocabulary, vectors)]),
	);
	const scale = scaleOf([...inputs.values()]);
	for (const input of inputs.values()) rescale(input, scale);
	return { vocabulary, vectors, scale, inputs };
}

/** Learns networks from examples, which differ in how they start, and gives what they say on average. */
export function learn({ vocabulary, inputs }: Prepared, examples: readonly Example[], recipe: Recipe = RECIPE): Fitted {
	const lessons = examples.flatMap((example) => {
		const input = inputs.get(example);
		return input ? [{ input, target: example.target, weight: example.weight }] : [];
	});
	return averageOf(
		Array.from({ length: recipe.networks }, (_, n) =>
			fitNetwork(lessons, vocabulary.numbers.length, { ...recipe, seed: recipe.seed + n }),
		),
	);
}

/** The words of a whole text, as inputs have them. */
export const wholeInput = ({ vocabulary, vectors }: Pick<Prepared, 'vocabulary' | 'vectors'>, { read }: Text): Input =>
	inputOf(read, { from: 0, to: read.cells.count }, vocabulary, vectors);

/** What a network makes of a window: logarithms of odds, topic by topic. */
export function judgeWindow(
	{ vocabulary, vectors, scale }: Prepared,
	network: Fitted,
	read: Pick<Read, 'cells' | 'cues'>,
	window: Window,
): Float32Array {
	const input = inputOf(read, window, vocabulary, vectors);
	rescale(input, scale);
	return oddsOf(network, input);
}
