import { readFileSync } from 'node:fs';
import { root } from './labelled-chapters';

/** Paragraphs from one to another, both inclusive, that hold a topic. */
export interface LabelledStretch {
	readonly topic: string;
	readonly from: number;
	readonly to: number;
}

/** A chapter of modern fiction, read in full: the topics it holds, those that someone could argue about, and where. */
export interface ModernChapter {
	readonly id: string;
	readonly yes: readonly string[];
	readonly maybe: readonly string[];
	readonly passages: readonly LabelledStretch[];
	readonly paragraphs: readonly string[];
}

/** A short text with the topics that it holds and those that someone could argue about. */
export interface Labelled {
	readonly id: string;
	/** The work that it comes from: what is learned from one part of a work must not be tested on another. */
	readonly work: string;
	readonly yes: readonly string[];
	readonly maybe: readonly string[];
	readonly text: string;
}

const lines = <Row>(name: string): Row[] =>
	readFileSync(root + name, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));

/** The chapters of modern fiction. */
export const loadModern = (): ModernChapter[] =>
	lines<Omit<ModernChapter, 'paragraphs'>>('modern/labels.jsonl').map((chapter) => ({
		...chapter,
		paragraphs: readFileSync(`${root}modern/texts/${chapter.id}.txt`, 'utf8').replace(/\n$/, '').split('\n'),
	}));

/** Windows of about 90 words of modern fiction. */
export const loadWindows = (): Labelled[] => lines('windows.jsonl');

/** Passages of fan fiction with all their topics. */
export const loadTopicPassages = (): Labelled[] => {
	const passages = new Map(
		lines<{ id: string; work: string; text: string }>('fanfic-passages.jsonl').map((p) => [p.id, p]),
	);
	return lines<Pick<Labelled, 'id' | 'yes' | 'maybe'>>('fanfic-topics.jsonl').flatMap((labels) => {
		const passage = passages.get(labels.id);
		return passage ? [{ ...labels, work: passage.work, text: passage.text }] : [];
	});
};
