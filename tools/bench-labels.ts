import { existsSync, readFileSync } from 'node:fs';
import { readLabel } from '../src/core/recognise/label';
import type { Qualifier } from '../src/core/topic';

interface Labelled {
	readonly tag: string;
	readonly topics: readonly { topic: string; qualifier: Qualifier }[];
	/** Topics a careful reader may or may not see: not scored. */
	readonly maybe: readonly string[];
}

/**
 * Topics that came after the labels were read: where a file names none of them, finding one is neither right nor
 * wrong. What its reader called graphic violence and we call mild ("Canon-Typical Violence") is counted apart.
 */
const NEWER = ['violence', 'parent-death', 'child-death', 'clowns'];

interface Counts {
	hit: number;
	extra: number;
	missed: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
const precision = ({ hit, extra }: Counts): number => ratio(hit, hit + extra);
const recall = ({ hit, missed }: Counts): number => ratio(hit, hit + missed);
const f1 = ({ hit, extra, missed }: Counts): number => ratio(2 * hit, 2 * hit + extra + missed);
const shown = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(3));

/** Which half of the labels a tag belongs to, by its letters: 0 or 1. */
const half = (tag: string): number => [...tag].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7) & 1;

const score = (labels: readonly Labelled[], verbose: boolean) => {
	const byTopic = new Map<string, Counts>();
	const total: Counts = { hit: 0, extra: 0, missed: 0 };
	const known = new Set(labels.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
	const unread = new Set(NEWER.filter((topic) => !known.has(topic)));
	let qualified = 0;
	let milder = 0;
	let denied = { right: 0, all: 0 };
	const note = (topic: string, key: keyof Counts): void => {
		const counts = byTopic.get(topic) ?? { hit: 0, extra: 0, missed: 0 };
		counts[key]++;
		total[key]++;
		byTopic.set(topic, counts);
	};
	for (const { tag, topics, maybe } of labels) {
		const found = readLabel(tag);
		for (const { topic, qualifier } of topics) {
			const same = found.find((mention) => mention.topic === topic);
			if (
				!same &&
				topic === 'graphic-violence' &&
				unread.has('violence') &&
				found.some((one) => one.topic === 'violence')
			) {
				milder++;
				continue;
			}
			note(topic, same ? 'hit' : 'missed');
			const right = same?.qualifier === qualifier;
			if (same && right) qualified++;
			if (qualifier === 'denied' || same?.qualifier === 'denied') {
				denied = { right: denied.right + (right ? 1 : 0), all: denied.all + 1 };
			}
			if (verbose && !same) console.log(`missed  ${topic}\t${tag}`);
			if (verbose && same && !right) console.log(`${same.qualifier} for ${qualifier}\t${topic}\t${tag}`);
		}
		for (const { topic, qualifier } of found) {
			if (topics.some((label) => label.topic === topic) || maybe.includes(topic) || unread.has(topic)) continue;
			note(topic, 'extra');
			if (verbose) console.log(`extra   ${topic} (${qualifier})\t${tag}`);
		}
	}
	return { byTopic, total, qualified, denied, milder };
};

const report = (name: string, labels: readonly Labelled[], verbose: boolean, topics: boolean): void => {
	const { byTopic, total, qualified, denied, milder } = score(labels, verbose);
	if (topics) {
		console.log('topic                 precision recall  F1     labels');
		for (const [topic, counts] of [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const figures = [precision(counts), recall(counts), f1(counts)].map(shown).join('   ');
			console.log(`${topic.padEnd(22)} ${figures}   ${counts.hit + counts.missed}`);
		}
	}
	const macro = [...byTopic.values()].filter(({ hit, missed }) => hit + missed > 0).map(f1);
	const mean = ratio(
		macro.reduce((sum, value) => sum + value, 0),
		macro.length,
	);
	console.log(
		`${name}: ${labels.length} labels; micro precision ${shown(precision(total))} recall ${shown(recall(total))} F1 ${shown(f1(total))}; ` +
			`macro F1 ${shown(mean)} over ${macro.length} topics; qualifier ${shown(ratio(qualified, total.hit))}; ` +
			`denied ${denied.right} of ${denied.all}`,
	);
	if (milder > 0) {
		const strict = f1({ ...total, missed: total.missed + milder });
		console.log(
			`  ${milder} labelled graphic violence and read as mild violence, not scored; as misses: F1 ${shown(strict)}`,
		);
	}
};

/** Measured in time of the processor, so that a busy machine gives the same figure. */
const speed = (labels: readonly Labelled[]): void => {
	const rounds = 20;
	for (const { tag } of labels) readLabel(tag);
	const start = process.cpuUsage();
	for (let round = 0; round < rounds; round++) for (const { tag } of labels) readLabel(tag);
	const { user, system } = process.cpuUsage(start);
	const perSecond = (rounds * labels.length * 1e6) / (user + system);
	console.log(
		`${Math.round(perSecond).toLocaleString('en')} labels a second on one core, without the memory of labels`,
	);
};

/** `npm run bench:labels -- [--verbose] [--half 0|1] [FILE]`: how well the recogniser agrees with labels read by hand. */
export default (args: string[]): number => {
	const verbose = args.includes('--verbose');
	const part = args.includes('--half') ? Number(args[args.indexOf('--half') + 1]) : undefined;
	const file = args.find((arg) => arg.endsWith('.json')) ?? '../shared/benchmark/tags.json';
	if (!existsSync(file)) {
		console.log(`${file} is not here: nothing measured`);
		return 0;
	}
	const labels: Labelled[] = JSON.parse(readFileSync(file, 'utf8'));
	if (part !== undefined) {
		report(
			`half ${part}`,
			labels.filter(({ tag }) => half(tag) === part),
			verbose,
			false,
		);
		return 0;
	}
	report('all', labels, verbose, true);
	for (const side of [0, 1])
		report(
			`half ${side}`,
			labels.filter(({ tag }) => half(tag) === side),
			false,
			false,
		);
	speed(labels);
	return 0;
};
