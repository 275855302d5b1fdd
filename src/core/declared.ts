import type { Declaration, Mention, Source } from './mention';
import { recognise, recogniseProse } from './recognise';
import type { Chapter, Field, Story } from './story';

/**
 * The fields whose words say what is in a story. Fandoms, relationships and characters are names, whatever
 * words they happen to hold; ratings have a scale of their own.
 */
const CONTENT = ['warning', 'tag', 'genre', 'category'] as const satisfies readonly Field[];

/**
 * Everything an author declared that we know a topic for: labels first, then summary and notes, then what is
 * said for the chapter alone. The same topic named twice is declared twice, each with its own words.
 */
export function declarations(story: Story, chapter?: Chapter): Declaration[] {
	const found: Declaration[] = [];
	const add = (from: Source, mentions: readonly Mention[]): void => {
		for (const mention of mentions) found.push({ ...mention, from });
	};
	for (const field of CONTENT) {
		for (const word of story.says[field]?.words ?? []) add(field, recognise(word));
	}
	add('summary', recogniseProse(story.prose.summary ?? ''));
	add('notes', recogniseProse(story.prose.notes ?? ''));
	for (const word of chapter?.warning?.words ?? []) add('chapter', recognise(word));
	add('chapter', recogniseProse(chapter?.notes ?? ''));
	return found;
}
