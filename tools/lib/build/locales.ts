import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../../src/core/topic';
import { ROOT } from './target.ts';

type Messages = Record<string, { message: string }>;

const FOLDER = join(ROOT, 'src/locales');

/** The languages there are words for: the folders of `src/locales`. */
export const languages = (): string[] =>
	readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();

/** The files a language is made of, absolute, by area. */
export const areaFiles = (language: string): string[] =>
	readdirSync(join(FOLDER, language))
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => join(FOLDER, language, name));

/** English names, descriptions and search words of topics live with the topics; keys may not hold a hyphen. */
const topicMessages = (topics: readonly Topic[]): [string, string][] =>
	topics.flatMap(({ id, name, about, search }): [string, string][] => {
		const key = `topic_${id.replaceAll('-', '_')}`;
		return [
			[`${key}_name`, name],
			[`${key}_about`, about],
			[`${key}_search`, search.join(', ')],
		];
	});

/**
 * All areas of a language as one `messages.json`.
 * Throws, naming the key, when two areas use it or it is not one a browser accepts.
 */
export function messagesOf(language: string, topics: readonly Topic[]): Messages {
	const messages: Messages = {};
	const add = (key: string, message: string, from: string) => {
		if (!/^[a-z0-9_]+$/.test(key)) throw new Error(`${from}: the key "${key}" may hold a-z, 0-9 and _ only`);
		if (key in messages) throw new Error(`${from}: the key "${key}" is used twice in "${language}"`);
		messages[key] = { message };
	};
	if (language === 'en') for (const [key, message] of topicMessages(topics)) add(key, message, 'topics');
	for (const file of areaFiles(language)) {
		const area: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
		for (const [key, message] of Object.entries(area)) add(key, message, file);
	}
	return messages;
}
