import { type Window, windowsOf } from '../../src/scan/model/features';
import { scenesOf } from '../../tests/scan/scenes/scenes';
import { loadChapters, loadTopics } from '../lib/bench/labelled-chapters';
import { sceneId } from '../lib/bench/labelled-texts';
import { loadModern, loadTopicPassages, loadWindows } from '../lib/bench/modern-chapters';
import { createLexis, createTextReader, type Lexis, type Read, TOPICS } from './texts';

/** What a text is, for weights and for what is measured on it. */
export type Kind = 'window' | 'passage' | 'modern' | 'old' | 'scene';

/** A text that is learned from, or tested on. */
export interface Text {
	readonly id: string;
	/** Texts of one group are learned from together or not at all. */
	readonly group: string;
	readonly kind: Kind;
	readonly read: Read;
	readonly paragraphs: readonly string[];
}

/** One window of a text with what it holds: for each topic a target 0..1 and how much it matters. */
export interface Example {
	readonly text: Text;
	readonly window: Window;
	readonly target: Float32Array;
	readonly weight: Float32Array;
}

/** All that there is to learn from. */
export interface Data {
	readonly lexis: Lexis;
	readonly texts: readonly Text[];
	readonly examples: readonly Example[];
}

/** What "someone could argue either way" teaches: a little of the topic, with little weight. */
const MAYBE = { target: 0.3, weight: 0.3 };
/** Neighbouring windows of a chapter overlap: each counts less. */
const CHAPTER = 0.6;
/** Windows of chapters in which a topic is somewhere else: the stretches may not be all. */
const ELSEWHERE = 0.5;
/** Share of a window that a stretch has to have for the window to hold its topic. */
const INSIDE = 0.4;
/** Older prose teaches less than what is read today. */
const OLD = 0.25;
const SCENE = 1;

const numberOf = (topic: string): number => TOPICS.indexOf(topic);

const labels = () => ({
	target: new Float32Array(TOPICS.length),
	weight: new Float32Array(TOPICS.length).fill(1),
});

const whole = ({ read }: Text): Window => ({ from: 0, to: read.cells.count });

const mark = (numbers: Float32Array, topics: readonly string[], value: number): void => {
	for (const topic of topics) if (numberOf(topic) >= 0) numbers[numberOf(topic)] = value;
};

/** Windows of a text overlap by two cells of three: every other one holds all there is to learn. */
const everyOther = <Item>(items: readonly Item[]): Item[] => items.filter((_, i) => i % 2 === 0);

/** Share of a window's words that lies in paragraphs of each topic's stretches. */
const shares = (
	{ cells }: Read,
	{ from, to }: Window,
	stretches: readonly { topic: string; from: number; to: number }[],
): Map<string, number> => {
	const found = new Map<string, number>();
	const all = (cells.firstWord[to] as number) - (cells.firstWord[from] as number);
	for (let cell = from; cell < to; cell++) {
		const words = (cells.firstWord[cell + 1] as number) - (cells.firstWord[cell] as number);
		const [first, last] = [cells.firstParagraph[cell] as number, cells.lastParagraph[cell] as number];
		const topics = new Set(stretches.filter((s) => s.from <= last && first <= s.to).map(({ topic }) => topic));
		for (const topic of topics) found.set(topic, (found.get(topic) ?? 0) + words / all);
	}
	return found;
};

/** Categories of older chapters that stand for one topic; of others it is not known which of several is meant. */
const PLAIN: Readonly<Record<string, string>> = {
	'sexual-violence': 'sexual-violence',
	'graphic-violence': 'graphic-violence',
	death: 'death',
	medical: 'medical',
	'explicit-sexual': 'explicit-sex',
};
/** Categories that readers of older chapters were not asked about. */
const UNASKED = new Set(['war', 'hate-ableism', 'hate-homophobia']);

/** Reads all labelled texts. Throws if the labelled data is missing. */
export function loadData(): Data {
	const lexis = createLexis();
	const read = createTextReader(lexis);
	const texts: Text[] = [];
	const examples: Example[] = [];
	const add = (text: Omit<Text, 'read'>): Text => {
		const made = { ...text, read: read(text.paragraphs) };
		texts.push(made);
		return made;
	};
	for (const [kind, all] of [
		['window', loadWindows()],
		['passage', loadTopicPassages()],
	] as const) {
		for (const { id, work, yes, maybe, text: words } of all) {
			const text = add({ id, group: work, kind, paragraphs: [words] });
			const { target, weight } = labels();
			mark(target, maybe, MAYBE.target);
			mark(weight, maybe, MAYBE.weight);
			mark(target, yes, 1);
			mark(weight, yes, 1);
			examples.push({ text, window: whole(text), target, weight });
		}
	}
	for (const { id, yes, maybe, passages, paragraphs } of loadModern()) {
		const text = add({ id, group: id, kind: 'modern', paragraphs });
		for (const window of everyOther(windowsOf(text.read.cells))) {
			const { target, weight } = labels();
			mark(weight, yes, ELSEWHERE);
			mark(weight, maybe, 0);
			for (const [topic, share] of shares(text.read, window, passages)) {
				mark(target, [topic], share >= INSIDE ? 1 : 0);
				mark(weight, [topic], share >= INSIDE ? 1 : 0);
			}
			examples.push({ text, window, target, weight: weight.map((value) => value * CHAPTER) });
		}
	}
	const mapped = Object.entries(loadTopics()).filter(([category]) => !UNASKED.has(category));
	for (const { id, author, categories, passages, paragraphs } of loadChapters()) {
		const text = add({ id, group: author, kind: 'old', paragraphs });
		for (const window of everyOther(windowsOf(text.read.cells))) {
			const target = new Float32Array(TOPICS.length);
			const weight = new Float32Array(TOPICS.length);
			for (const [category, topics] of mapped) if (!categories[category]) mark(weight, topics, OLD);
			for (const [category, topics] of mapped) if (categories[category]) mark(weight, topics, 0);
			const stretches = passages.map(({ cat, from, to }) => ({ topic: cat, from, to }));
			for (const [category, share] of shares(text.read, window, stretches)) {
				if (categories[category] !== 'yes' || !PLAIN[category] || share < INSIDE) continue;
				mark(target, [PLAIN[category]], 1);
				mark(weight, [PLAIN[category]], OLD);
			}
			examples.push({ text, window, target, weight });
		}
	}
	for (const [number, { topic, kind, holds, paragraphs }] of TOPICS.flatMap(scenesOf).entries()) {
		const id = sceneId(topic, kind, number);
		const text = add({ id, group: paragraphs.join(' '), kind: 'scene', paragraphs });
		const target = new Float32Array(TOPICS.length);
		const weight = new Float32Array(TOPICS.length);
		mark(target, [topic], holds ? 1 : 0);
		mark(weight, [topic], SCENE);
		examples.push({ text, window: whole(text), target, weight });
	}
	return { lexis, texts, examples };
}
