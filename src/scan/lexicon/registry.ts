import type { Lexicon } from './lexicon';

const files = import.meta.glob<{ default: Lexicon }>('../topics/*.ts', { eager: true });

/** Every topic that the scanner can find, in order of id; the place in this list is the topic's number. */
export const LEXICONS: readonly Lexicon[] = Object.values(files)
	.map((file) => file.default)
	.sort((a, b) => (a.topic < b.topic ? -1 : 1));
