import { compile } from '../lexicon/compile';
import type { Judged } from '../lexicon/lexicon';
import { type Frozen, freeze } from '../lexicon/serialize-trie';
import { OTHERS } from './others';
import type { Pack } from './pack';
import { PACKS } from './registry';
import { type Stops, writeStops } from './stops';

/** What is read of a language when a text in it is. */
export interface Content {
	readonly lexicons: readonly Judged[];
	readonly phrases: Frozen;
}

/** A language, ready to be read: its phrases put together. */
export interface Language extends Pick<Pack, 'code' | 'names' | 'ask'> {
	readonly content: () => Content;
}

const judged = ({ topic, combinations, stubborn, mentioned }: Judged): Judged => ({
	topic,
	combinations,
	...(stubborn && { stubborn }),
	...(mentioned && { mentioned }),
});

/*
 * Built scripts have in the place of this file what it gives: putting phrases together takes longer than to read a
 * chapter.
 */

/** Every language that the scanner reads. */
export const LANGUAGES: readonly Language[] = PACKS.map((pack) => ({
	code: pack.code,
	names: pack.names,
	ask: pack.ask,
	content: () => ({ lexicons: pack.lexicons.map(judged), phrases: freeze(compile(pack)) }),
}));

/** What tells languages apart: the bits are those of `LANGUAGES`, then of others. */
export const STOPS: Stops = writeStops([...PACKS.map(({ stops }) => stops), ...OTHERS]);
