/** The key of a topic's line: message keys may not hold a hyphen. */
export const topicKey = (id: string): string => `topic_${id.replaceAll('-', '_')}`;

/** The three parts of a topic's line: its name, a sentence about it, and the words people search for it by. */
export interface TopicWords {
	readonly name: string;
	readonly about: string;
	readonly search: readonly string[];
}

/** Reads a topic's line: name, sentence and search words, one below the other. A missing part is empty. */
export function topicWords(line: string): TopicWords {
	const [name = '', about = '', search = ''] = line.split('\n');
	return { name, about, search: search.split(', ').filter(Boolean) };
}
