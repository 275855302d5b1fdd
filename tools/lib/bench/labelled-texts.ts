import { scenesOf } from '../../../tests/scan/scenes/scenes';
import { loadChapters, loadTopics } from './labelled-chapters';
import { loadModern, loadTopicPassages } from './modern-chapters';
import type { Scored } from './scan-figures';

/** A labelled text, with what its readers said of it. */
export interface LabelledText extends Pick<Scored, 'kind' | 'id' | 'holds' | 'stretches'> {
	readonly paragraphs: readonly string[];
}

const byLists = (yes: readonly string[], maybe: readonly string[]) => (topic: string) =>
	yes.includes(topic) ? true : maybe.includes(topic) ? undefined : false;

/** Of older chapters only categories are known: a topic is absent where every category that it belongs to is. */
const older = (): LabelledText[] => {
	const categories = Object.entries(loadTopics());
	return loadChapters().map(({ id, categories: labels, paragraphs }) => ({
		kind: 'old',
		id,
		paragraphs,
		stretches: [],
		holds(topic) {
			const own = categories.filter(([, topics]) => topics.includes(topic));
			return own.length > 0 && own.every(([category]) => !labels[category]) ? false : undefined;
		},
	}));
};

/** A scene's id: its topic, its kind and a number. */
export const sceneId = (topic: string, kind: string, number: number): string => `${topic} ${kind} ${number}`;

/** Every labelled text but the windows that are there for training alone. Throws if the labelled data is missing. */
export const loadLabelled = (topics: readonly string[]): LabelledText[] => [
	...loadModern().map(
		({ id, yes, maybe, passages, paragraphs }): LabelledText => ({
			kind: 'modern',
			id,
			paragraphs,
			stretches: passages,
			holds: byLists(yes, maybe),
		}),
	),
	...older(),
	...loadTopicPassages().map(
		({ id, yes, maybe, text }): LabelledText => ({
			kind: 'passage',
			id,
			paragraphs: [text],
			stretches: [],
			holds: byLists(yes, maybe),
		}),
	),
	...topics.flatMap(scenesOf).map(
		({ topic, kind, holds, paragraphs }, number): LabelledText => ({
			kind: 'scene',
			id: sceneId(topic, kind, number),
			paragraphs,
			stretches: [],
			holds: (asked) => (asked === topic ? holds : undefined),
		}),
	),
];
