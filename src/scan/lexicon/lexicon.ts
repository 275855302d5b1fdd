import type { CueClass } from '../../core/finding';
import type { TopicId } from '../../core/topic';
import type { MarkName } from './marks';

/** How much one cue weighs: 3 leaves little doubt, 2 usually means it, 1 needs company. */
export type Strength = 1 | 2 | 3;
export type CueLists = Readonly<Partial<Record<Strength, string>>>;

/** A combination that counts. Of all rules that hold for a cue the one worth most is taken. */
export interface Combination {
	readonly cue: CueClass;
	/** Worth of the cue on its own, or in the company of `near`. */
	readonly worth: number;
	/** Holds when one of these is nearby: marks within eight words, the topic's own classes within `within`. */
	readonly near?: ReadonlyArray<MarkName | CueClass>;
	/** How many words away a cue of another class may be, across paragraphs; 12 unless told. */
	readonly within?: number;
	/** The other cue must be of strength 2 or 3. */
	readonly firm?: boolean;
}

/** What the scanner knows of one topic: `src/scan/topics/<topic>.ts`, data only. */
export interface Lexicon {
	readonly topic: TopicId;
	readonly cues: Readonly<Partial<Record<CueClass, CueLists>>>;
	/** Words that are not written out in this repository, slurs above all: their hashes (`npm run -s hash:words`). */
	readonly hashed?: Readonly<Partial<Record<CueClass, Readonly<Partial<Record<Strength, readonly number[]>>>>>>;
	readonly combinations: readonly Combination[];
	/** Phrases in which this topic's words mean something else: they silence every cue inside them. */
	readonly idioms?: string;
	/**
	 * A mention is enough for some readers: a cue of strength 2 or 3, or a weak one that starts with one of these words.
	 * Without this a topic has no mentions.
	 */
	readonly mentioned?: readonly string[];
	/** Classes that negation and simile hardly weaken: naming them is enough. */
	readonly stubborn?: readonly CueClass[];
}

/** What is left of a lexicon once its cues are phrases. */
export type Judged = Pick<Lexicon, 'topic' | 'combinations' | 'stubborn' | 'mentioned'>;

/** Types a topic file. */
export const lexicon = (entry: Lexicon): Lexicon => entry;
