import { HYPOTHETICAL, NEGATION, PAST, PLAY, SIMILE } from '../lexicon/marks';
import { CAPITAL, QUOTED, SENTENCE, type Tokens } from '../text/tokens';

/** How far a mark reaches, in words before the cue and inside its sentence. */
const REACH = 4;
/** How far company is looked for, in words on both sides. */
const AROUND = 8;

/** What stands around a cue. */
export interface Context {
	/** 0..1: what is left of the cue's weight. */
	readonly factor: number;
	/** Marks in the same sentence before the cue, and quotation. */
	readonly before: number;
	/** Marks within eight words on both sides. */
	readonly around: number;
	readonly quoted: boolean;
}

/** Marks of the words before `at`, back to the start of the sentence, at most `REACH` words. */
const marksBefore = (tokens: Tokens, marks: Int32Array, at: number): number => {
	let found = 0;
	for (let i = at; i > at - REACH && i > 0; i--) {
		if ((tokens.flags[i] as number) & SENTENCE) break;
		found |= marks[i - 1] as number;
	}
	return found;
};

const marksAround = (tokens: Tokens, marks: Int32Array, at: number, length: number): number => {
	let found = 0;
	const end = Math.min(tokens.count, at + length + AROUND);
	// A phrase may hold its own company ("shot the dog"); a single word is not company for itself.
	for (let i = Math.max(0, at - AROUND); i < end; i++) if (length > 1 || i !== at) found |= marks[i] as number;
	return found;
};

/** A capital inside a sentence makes a name or a title: Doctor Hale, General Marsh. */
const isName = ({ flags }: Tokens, at: number): boolean => {
	if (((flags[at] as number) & (CAPITAL | SENTENCE)) !== CAPITAL) return false;
	const opensQuotation = ((flags[at] as number) & QUOTED) !== 0 && at > 0 && !((flags[at - 1] as number) & QUOTED);
	return !opensQuotation;
};

/**
 * How much a cue is worth where it stands: less when denied, compared, imagined, remembered, played or only spoken of.
 * Never nothing: a guard that is wrong must not silence the rest of a scene.
 */
export const weigh = (tokens: Tokens, marks: Int32Array, at: number, length: number): Context => {
	const before = marksBefore(tokens, marks, at);
	const around = marksAround(tokens, marks, at, length);
	const quoted = ((tokens.flags[at] as number) & QUOTED) !== 0;
	let factor = 1;
	if (before & NEGATION) factor *= 0.35;
	if (before & SIMILE) factor *= 0.45;
	if (before & HYPOTHETICAL) factor *= 0.6;
	if (around & PAST) factor *= 0.8;
	if (around & PLAY) factor *= 0.6;
	if (length === 1 && isName(tokens, at)) factor *= 0.5;
	if (quoted) factor *= 0.85;
	return { factor, before, around, quoted };
};
