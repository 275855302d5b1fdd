import { topicWords } from './topic-line.ts';

/** A language's texts by key, as its file has them. */
export type Texts = Readonly<Record<string, string>>;

/** Messages as browsers read them: https://developer.chrome.com/docs/extensions/reference/api/i18n. */
export type Messages = Record<string, { message: string }>;

/** A topic's line as three messages; readers may search with the English words in every language. */
function topicMessages(key: string, line: string, english: string): [string, string][] {
	const { name, about, search } = topicWords(line);
	const all = new Set([...search, ...topicWords(english).search]);
	return [
		[`${key}_name`, name],
		[`${key}_about`, about],
		[`${key}_search`, [...all].join(', ')],
	];
}

/**
 * A language's `messages.json`: its texts as they are, and three messages for each topic.
 * Throws, naming the key, when a key is not one that browsers accept.
 */
export function messagesFrom(texts: Texts, english: Texts): Messages {
	const all = Object.entries(texts).flatMap(([key, text]): [string, string][] =>
		key.startsWith('topic_') ? topicMessages(key, text, english[key] ?? '') : [[key, text]],
	);
	const messages: Messages = {};
	for (const [key, message] of all) {
		if (!/^[a-z0-9_]+$/.test(key)) throw new Error(`The key "${key}" may hold a-z, 0-9 and _ only.`);
		if (message) messages[key] = { message };
	}
	return messages;
}
