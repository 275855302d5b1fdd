import { readFileSync } from 'node:fs';
import type { Finding } from '../src/core/finding';
import { type Model, scan } from '../src/scan';
import { LEXICONS } from '../src/scan/lexicon/registry';
import { bundledScanner } from './lib/bench/bundled-scanner';
import { isThere } from './lib/bench/labelled-chapters';
import { type LabelledText, loadLabelled } from './lib/bench/labelled-texts';
import { figuresOf, type Scored } from './lib/bench/scan-figures';
import { MODEL, readModel } from './lib/bench/scan-model';

const AT_BALANCED: readonly string[] = ['balanced', 'sure'];

const scored = ({ paragraphs, ...labels }: LabelledText, model: Model | undefined): Scored => {
	const { topics, findings } = scan(paragraphs, { model, language: 'en' });
	const told = findings.filter(({ level }) => AT_BALANCED.includes(level));
	return {
		...labels,
		score: (topic) => topics[topic]?.score ?? 0,
		paragraphs: (topic) => new Set(told.filter((finding) => finding.topic === topic).flatMap(inside)),
	};
};

const inside = ({ from, to }: Finding): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

type Figures = ReturnType<typeof figuresOf>;
type Tree = { readonly [name: string]: number | Tree };

const shown = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3)).padStart(8);

const numberIn = (value: number | Tree | undefined): number | undefined =>
	typeof value === 'number' ? value : undefined;
const treeIn = (value: number | Tree | undefined): Tree => (typeof value === 'object' ? value : {});

/** Prints figures line by line: of the open data as they are, and by folds over works. */
const print = (own: Tree, folds: Tree, path: readonly string[] = []): void => {
	for (const name of new Set([...Object.keys(own), ...Object.keys(folds)])) {
		const [one, other] = [own[name], folds[name]];
		if (typeof (one ?? other) === 'object') print(treeIn(one), treeIn(other), [...path, name]);
		else {
			const label = [...path, name].join(' ');
			console.log(`  ${label.padEnd(44)}${shown(numberIn(one))}${shown(numberIn(other))}`);
		}
	}
};

const foldFigures = (): Figures | undefined => {
	try {
		return JSON.parse(readFileSync(MODEL.replace(/bin$/, 'json'), 'utf8')).figures;
	} catch {
		return undefined;
	}
};

/** Milliseconds of the processor, not of the clock: other programs must not count. */
const cost = (work: () => void): number => {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

/** Times that everything is read before it counts, so that it is warm. */
const WARM = 3;

/** Prints how fast the scanner is, as the extension carries it. */
const speed = async (texts: readonly LabelledText[], isLearned: boolean): Promise<void> => {
	const { loadModel, scan } = await bundledScanner();
	const bytes = readFileSync(MODEL);
	let model: Model | undefined;
	const loading = cost(() => {
		if (isLearned) model = loadModel(bytes);
	});
	const chapters = texts.filter(({ kind }) => kind === 'modern' || kind === 'old').slice(0, 60);
	const words = chapters
		.flatMap(({ paragraphs }) => paragraphs)
		.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
	const all = () => {
		for (const { paragraphs } of chapters) scan(paragraphs, { model, language: 'en' });
	};
	const first = cost(all);
	for (let i = 0; i < WARM; i++) all();
	const rate = (milliseconds: number): number => Math.round(words / milliseconds);
	console.log(`speed: ${rate(cost(all))} words per ms of one core when warm, ${rate(first)} at first`);
	if (model) console.log(`model: ${Math.round(bytes.length / 1000)} kB, loaded in ${loading.toFixed(1)} ms`);
};

/** Measures the scanner on the labelled data beside the repository: `bench:scan [--cues]`, with cues alone if asked. */
export default async (args: string[]): Promise<number> => {
	if (!isThere()) {
		console.error('bench:scan needs the labelled data in ../shared/benchmark');
		return 1;
	}
	const model = args.includes('--cues') ? undefined : readModel();
	const topics = [...new Set([...LEXICONS.map(({ topic }) => topic), ...(model?.topics ?? [])])].sort();
	const texts = loadLabelled(topics);
	const figures = figuresOf(
		texts.map((text) => scored(text, model)),
		topics,
	);
	console.log(`  ${''.padEnd(44)}${'as is'.padStart(8)}${'by folds'.padStart(9)}`);
	print(figures, (model && foldFigures()) ?? {});
	await speed(texts, model !== undefined);
	return 0;
};
