import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/target.ts';
import { type Messages, messagesFrom, type Texts } from './messages.ts';

const FOLDER = join(ROOT, 'src/locales');

/** The languages with a file in `src/locales`, by their Chrome names (`en`, `pt_BR`). */
export const languages = (): string[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.replace('.json', ''))
		.sort();

/** The file of a language, absolute. */
export const localeFile = (language: string): string => join(FOLDER, `${language}.json`);

/** The texts of a language, in the order of its file. */
export const textsOf = (language: string): Texts => JSON.parse(readFileSync(localeFile(language), 'utf8'));

/** A language's `messages.json`; throws when a key is not one that browsers accept. */
export const messagesOf = (language: string): Messages => messagesFrom(textsOf(language), textsOf('en'));
