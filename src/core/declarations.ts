import type { Declaration, Mention, Source } from './mention';
import { recognise, recogniseProse } from './recognise';
import type { Chapter, Field, Story } from './story';

/**
 * The fields whose words say what is in a story. Fandoms, relationships and characters are names, whatever
 * words they happen to hold; ratings have a scale of their own.
 */
const CONTENT = ['warning', 'tag', 'genre', 'category'] as const satisfies readonly Field[];

const declare = (from: Source, mentions: readonly Mention[]): Declaration[] =>
	mentions.map((mention) => ({ ...mention, from }));

/** What is said for one chapter alone, in its labels and notes. */
export const chapterDeclarations = ({ warning, notes }: Chapter): Declaration[] => [
	...(warning?.words ?? []).flatMap((word) => declare('chapter', recognise(word))),
	...declare('chapter', recogniseProse(notes ?? '')),
];

/**
 * Everything an author declared that we know a topic for: labels first, then summary and notes, then what is
 * said for the chapter alone. The same topic named twice is declared twice, each with its own words.
 */
export const declarations = ({ says, prose }: Story, chapter: Chapter = {}): Declaration[] => [
	...CONTENT.flatMap((field) => (says[field]?.words ?? []).flatMap((word) => declare(field, recognise(word)))),
	...declare('summary', recogniseProse(prose.summary ?? '')),
	...declare('notes', recogniseProse(prose.notes ?? '')),
	...chapterDeclarations(chapter),
];
