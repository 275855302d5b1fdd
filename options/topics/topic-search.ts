import type { Topic } from '../../src/core/topic';

/** A topic with everything it can be found by. */
export interface Findable {
	readonly topic: Topic;
	/** In the reader's language. */
	readonly name: string;
	readonly about: string;
	readonly group: string;
	/** What people call it: in the reader's language and in English, by which many know archives. */
	readonly search: readonly string[];
}

const fold = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');

/** Written without spaces: a word may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text, as they are compared. */
export const words = (text: string): string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Whether a word of a text begins with a word that was asked for; see `findTopics`. */
export const startsIn = (word: string, text: string): boolean =>
	words(text).some((one) => (UNSPACED.test(word) ? one.includes(word) : one.startsWith(word)));

/** How well a topic answers a word: 3 by name, 2 by what people call it, 1 by group or description, 0 not at all. */
function rank(word: string, { topic, name, about, group, search }: Findable): number {
	const starts = (text: string) => startsIn(word, text);
	if (starts(name) || starts(topic.id)) return 3;
	if (search.some(starts)) return 2;
	return starts(group) || starts(about) ? 1 : 0;
}

/**
 * The topics that every word of the query points to, best first: by the beginning of a word, without
 * regard to case, accents or order; where words are written without spaces, by any part. An empty query finds nothing.
 */
export function findTopics(query: string, all: readonly Findable[]): Topic[] {
	const asked = words(query);
	if (asked.length === 0) return [];
	return all
		.map((one) => ({ ...one, ranks: asked.map((word) => rank(word, one)) }))
		.filter(({ ranks }) => ranks.every((value) => value > 0))
		.map(({ topic, name, ranks }) => ({
			topic,
			// Its whole name comes before names that only begin with it.
			value: ranks.reduce((sum, value) => sum + value, fold(name) === fold(query) ? 1 : 0),
		}))
		.sort((a, b) => b.value - a.value)
		.map(({ topic }) => topic);
}
