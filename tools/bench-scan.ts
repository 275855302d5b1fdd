import { readdirSync, statSync } from 'node:fs';
import { SENSITIVITIES } from '../src/core/finding';
import { scan } from '../src/scan';
import { atLeast, countAt, isHarmless, judge, passagesAt } from './benchmark/judged';
import { isThere, loadChapters, loadPassages, loadTopics } from './benchmark/load';
import { add, auc, count, f1, mean, precision, recall } from './benchmark/measure';

const fixed = (value: number): string => (Number.isNaN(value) ? '  - ' : value.toFixed(2));
const chapters = (topics: Readonly<Record<string, readonly string[]>>, verbose: boolean): void => {
	const all = loadChapters();
	const judged = all.map((chapter) => judge(chapter, topics));
	const categories = Object.keys(topics).filter((category) => all.some((c) => c.categories[category] === 'yes'));
	console.log('chapters: macro-F1, micro-F1, macro recall, harmless chapters alarmed');
	for (const at of SENSITIVITIES) {
		const counts = categories.map((category) => countAt(judged, category, at));
		const harmless = judged.filter(({ chapter }) => isHarmless(chapter));
		const alarmed = harmless.filter(({ chapter, level }) =>
			categories.some((c) => chapter.categories[c] !== 'borderline' && atLeast(level[c] ?? null, at)),
		);
		const strict = harmless.filter(({ level }) => categories.some((c) => atLeast(level[c] ?? null, at)));
		console.log(
			`  ${at.padEnd(9)} ${fixed(mean(counts.map(f1)))} ${fixed(f1(counts.reduce(add)))} ${fixed(mean(counts.map(recall)))} ` +
				`${alarmed.length} of ${harmless.length} (${strict.length} counting borderline ones)`,
		);
	}
	console.log('category: P R F1 at balanced, AUC, best F1; paragraphs P R, ranges touched');
	let paragraphs = count();
	let touched = 0;
	let ranges = 0;
	const rates: number[] = [];
	const precisions: number[] = [];
	const aucs: number[] = [];
	const bests: number[] = [];
	for (const category of categories) {
		const counts = countAt(judged, category, 'balanced');
		const yes = judged
			.filter(({ chapter }) => chapter.categories[category] === 'yes')
			.map(({ score }) => score[category] as number);
		const no = judged
			.filter(({ chapter }) => !chapter.categories[category])
			.map(({ score }) => score[category] as number);
		const best = Math.max(
			...yes.map((t) => {
				const hit = yes.filter((s) => s >= t).length;
				return (2 * hit) / (hit + no.filter((s) => s >= t).length + yes.length);
			}),
		);
		aucs.push(auc(yes, no));
		bests.push(best);
		const where = passagesAt(judged, category, topics[category] as string[], 'balanced');
		paragraphs = add(paragraphs, where.counts);
		touched += where.touched;
		ranges += where.ranges;
		if (where.ranges > 0) rates.push(where.touched / where.ranges);
		precisions.push(precision(where.counts));
		console.log(
			`  ${category.padEnd(22)} ${fixed(precision(counts))} ${fixed(recall(counts))} ${fixed(f1(counts))}  ${fixed(auc(yes, no))} ${fixed(best)}` +
				`   ${fixed(precision(where.counts))} ${fixed(recall(where.counts))} ${where.touched}/${where.ranges}`,
		);
	}
	console.log(`  mean AUC ${mean(aucs).toFixed(3)}, mean best F1 ${mean(bests).toFixed(3)}`);
	console.log(
		`passages at balanced: paragraph precision ${fixed(precision(paragraphs))} (mean of categories ${fixed(mean(precisions))}), recall ${fixed(recall(paragraphs))}, ` +
			`ranges touched ${fixed(touched / ranges)} (mean of categories ${fixed(mean(rates))})`,
	);
	if (!verbose) return;
	for (const { chapter, score } of judged) {
		const wrong = categories.filter(
			(c) =>
				chapter.categories[c] !== 'borderline' && (chapter.categories[c] === 'yes') !== (score[c] as number) >= 0.5,
		);
		console.log(
			`  ${chapter.id}: ${wrong.map((c) => `${chapter.categories[c] === 'yes' ? 'misses' : 'adds'} ${c} ${fixed(score[c] as number)}`).join(', ')}`,
		);
	}
};

const passages = (topics: Readonly<Record<string, readonly string[]>>): void => {
	const all = loadPassages();
	const values: number[] = [];
	console.log(
		'fan-fiction passages: AUC, two or three votes against none (learned from in part: train-words has the folds)',
	);
	for (const category of [...new Set(all.map((p) => p.labelled_category))]) {
		const positive: number[] = [];
		const negative: number[] = [];
		for (const { labelled_category, annotator_labels, text } of all) {
			if (labelled_category !== category) continue;
			const votes = annotator_labels.reduce((a, b) => a + b, 0);
			if (votes === 1) continue;
			const found = scan([text]).topics;
			const score = Math.max(0, ...(topics[category] ?? []).map((id) => found[id]?.score ?? 0));
			(votes === 0 ? negative : positive).push(score);
		}
		values.push(auc(positive, negative));
		console.log(
			`  ${category.padEnd(22)} ${fixed(values.at(-1) as number)} (${positive.length} against ${negative.length})`,
		);
	}
	console.log(`  mean ${mean(values).toFixed(3)}`);
};

/** Processor time, not the clock: other programs must not count. */
const speed = (): void => {
	const all = loadChapters();
	const words = all.reduce((sum, { words: n }) => sum + n, 0);
	const rounds = 3;
	for (const { paragraphs } of all) scan(paragraphs);
	const before = process.cpuUsage();
	for (let i = 0; i < rounds; i++) for (const { paragraphs } of all) scan(paragraphs);
	const { user, system } = process.cpuUsage(before);
	console.log(`speed: ${Math.round((words * rounds) / ((user + system) / 1000))} words per ms of one core`);
};

const bytesOf = (folder: string): number =>
	readdirSync(folder, { withFileTypes: true }).reduce(
		(sum, entry) =>
			sum + (entry.isDirectory() ? bytesOf(`${folder}/${entry.name}`) : statSync(`${folder}/${entry.name}`).size),
		0,
	);

const size = (): void => {
	const parts = ['topics', 'languages', 'learned', 'context'].map(
		(name) => [name, bytesOf(`src/scan/${name}`)] as const,
	);
	const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
	const list = parts.map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)}`).join(', ');
	console.log(`data: ${Math.round(total / 1000)} KB as source (${list})`);
};

/** Measures the scanner on the labelled data beside the repository: `bench:scan [--verbose]`. */
export default (args: string[]): number => {
	if (!isThere()) {
		console.error('bench:scan needs the labelled data in ../shared/benchmark');
		return 1;
	}
	const topics = loadTopics();
	chapters(topics, args.includes('--verbose'));
	passages(topics);
	speed();
	size();
	return 0;
};
