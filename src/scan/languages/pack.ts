import type { Lexicon } from '../lexicon/lexicon';

/** What the scanner knows of one language: `src/scan/languages/<code>.ts`. */
export interface Pack {
	/** Language code, as in `lang` attributes. */
	readonly code: string;
	/** What the language calls itself and English calls it, lower case, as archives print it. */
	readonly names: readonly string[];
	/** Frequent short words that tell the language from others. */
	readonly stops: string;
	readonly lexicons: readonly Lexicon[];
	/** Bits of `lexicon/marks` with their words. */
	readonly marks: ReadonlyArray<readonly [number, string]>;
	readonly idioms: string;
	/** How much is asked compared with English: a smaller lexicon gathers less heat. */
	readonly ask: number;
}

/** Types a language file. */
export const pack = (entry: Pack): Pack => entry;
