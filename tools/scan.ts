import { readFileSync } from 'node:fs';
import { SENSITIVITIES, type Sensitivity } from '../src/core/finding';
import { type ScanOptions, scan, splitParagraphs } from '../src/scan';
import { readModel } from './lib/bench/scan-model';

const round = (score: number): number => Math.round(score * 1000) / 1000;

const line = (key: Record<string, string>, text: string, at: Sensitivity, options: ScanOptions): string => {
	const { paragraphs, topics, findings, readable } = scan(splitParagraphs(text), options);
	const reported = findings.filter(({ level }) => SENSITIVITIES.indexOf(level) >= SENSITIVITIES.indexOf(at));
	return JSON.stringify({
		...key,
		paragraphs,
		...(readable ? {} : { readable }),
		topics: Object.fromEntries(
			Object.entries(topics).map(([topic, { score, level }]) => [topic, { score: round(score), level }]),
		),
		findings: reported.map(({ topic, from, to, score, level }) => ({ topic, from, to, score: round(score), level })),
	});
};

/** Prints what the scanner finds: `scan [--jsonl] [--sensitivity careful|balanced|sure] [--language xx] FILE…`. */
export default (args: string[]): number => {
	const files: string[] = [];
	let jsonl = false;
	let at: Sensitivity = 'balanced';
	let options: ScanOptions = { model: readModel() };
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] as string;
		if (arg === '--jsonl') jsonl = true;
		else if (arg === '--language') options = { ...options, language: args[++i] ?? 'en' };
		else if (arg === '--sensitivity') {
			const wanted = SENSITIVITIES.find((each) => each === args[i + 1]);
			if (!wanted) return usage(`--sensitivity is one of ${SENSITIVITIES.join(', ')}`);
			at = wanted;
			i++;
		} else if (arg.startsWith('--')) return usage(`unknown option ${arg}`);
		else files.push(arg);
	}
	if (files.length === 0) return usage('no file given');
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		if (!jsonl) console.log(line({ file }, text, at, options));
		else
			for (const row of text.split('\n')) {
				if (row.trim() === '') continue;
				const { id, text: story } = JSON.parse(row) as { id: string; text: string };
				console.log(line({ id }, story, at, options));
			}
	}
	return 0;
};

const usage = (problem: string): number => {
	console.error(`scan: ${problem}\nusage: npm run -s scan -- [--jsonl] [--sensitivity LEVEL] [--language xx] FILE…`);
	return 2;
};
