import type { LabelElement } from './elements';

/** How far neighbours are looked at; keeps every label linear. */
const HORIZON = 12;

const isBreak = (element: LabelElement | undefined): boolean => element === undefined || (element.mark ?? ':') !== ':';

const SOCIABLE: ReadonlySet<string> = new Set('filler adjective noun negation join trail turn topic after'.split(' '));

/**
 * Whether nothing but modifiers and common words stands beside an element, up to the next mark;
 * another topic only if the two are joined ("violence and language", not "Ed swears").
 */
export const standsAlone = (all: readonly LabelElement[], at: number): boolean => {
	for (const step of [-1, 1]) {
		let joined = false;
		for (let k = at + step, seen = 0; !isBreak(all[k]); k += step, seen++) {
			const kind = all[k]?.entry?.kind;
			if (all[k]?.mark !== undefined) continue;
			if (seen > HORIZON || kind === undefined || !SOCIABLE.has(kind) || (kind === 'topic' && !joined)) return false;
			joined ||= kind === 'join';
		}
	}
	return true;
};

/** Whether a topic follows that an adjective here would belong to. */
export const topicAhead = (all: readonly LabelElement[], at: number): boolean => {
	for (let k = at + 1; k < at + HORIZON && !isBreak(all[k]); k++) {
		const kind = all[k]?.entry?.kind;
		if (kind === 'topic') return true;
		if (kind === 'turn' || (kind === 'join' && all[k + 1]?.entry?.kind !== 'adjective')) return false;
	}
	return false;
};

/** Whether a list under a negation goes on after a comma: "no rape, gore or violence". */
export const listGoesOn = (all: readonly LabelElement[], at: number): boolean => {
	for (let k = at + 1; k < at + HORIZON; k++) {
		const element = all[k];
		if (!element || element.mark === '.' || element.mark === ';' || element.mark === '(') return false;
		if (element.entry?.kind === 'turn' || element.entry?.kind === 'negation') return false;
		if (element.entry?.kind === 'join') return true;
	}
	return false;
};

/** Words that lead from a topic to what makes a figure of speech of it. */
const LEADS: ReadonlySet<string> = new Set(['of', 'by', 'to', 'in', 'on', 'from', 'against']);

/** Topics that no such word takes back: "sex and love", "smut of love". */
const LITERAL: ReadonlySet<string> = new Set(['explicit-sex', 'sexual-violence', 'incest', 'underage']);

/**
 * Whether what follows a topic makes a figure of speech of it: "wounded pride", "death by puns". `word` gives the word
 * at a token.
 */
export const isFigure = (all: readonly LabelElement[], at: number, word: (token: number) => string): boolean => {
	if (all[at]?.entry?.topics.some((topic) => LITERAL.has(topic))) return false;
	const next = all[at + 1];
	if (next?.entry?.kind === 'figure') return true;
	if (next === undefined || !LEADS.has(word(next.from))) return false;
	const after = all[at + 2];
	return (after?.entry?.kind === 'filler' ? all[at + 3] : after)?.entry?.kind === 'figure';
};
