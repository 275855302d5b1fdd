import type { Judged } from '../lexicon/lexicon';
import { type Phrases, thaw } from '../lexicon/phrases';
import { LANGUAGES, type Language } from './compiled-languages';

/** The language for a code or a name, if it is one that the scanner reads. */
export const languageFor = (named: string): Language | undefined => {
	const wanted = named.trim().toLowerCase();
	const [code] = wanted.split(/[-_]/);
	return LANGUAGES.find((language) => language.code === code || language.names.some((name) => wanted.startsWith(name)));
};

export type { Language };

/** What a text is read with. */
export interface LanguageReading {
	readonly lexicons: readonly Judged[];
	readonly phrases: Phrases;
}

const known = new Map<string, LanguageReading>();

/** What texts in a language are read with, made when the first one is. */
export function readingOf({ code, content }: Language): LanguageReading {
	let reading = known.get(code);
	if (!reading) {
		const { lexicons, phrases } = content();
		reading = { lexicons, phrases: thaw(phrases) };
		known.set(code, reading);
	}
	return reading;
}
