import type { Element } from './elements';

/** How far neighbours are looked at; keeps every label linear. */
const HORIZON = 12;

const isBreak = (element: Element | undefined): boolean => element === undefined || (element.mark ?? ':') !== ':';

const SOCIABLE: ReadonlySet<string> = new Set('filler adjective noun negation join trail turn topic after'.split(' '));

/**
 * Whether nothing but modifiers and common words stands beside an element, up to the next mark;
 * another topic only if the two are joined ("violence and language", not "Ed swears").
 */
export const standsAlone = (all: readonly Element[], at: number): boolean => {
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
export const topicAhead = (all: readonly Element[], at: number): boolean => {
	for (let k = at + 1; k < at + HORIZON && !isBreak(all[k]); k++) {
		const kind = all[k]?.entry?.kind;
		if (kind === 'topic') return true;
		if (kind === 'turn' || (kind === 'join' && all[k + 1]?.entry?.kind !== 'adjective')) return false;
	}
	return false;
};

/** Whether a list under a negation goes on after a comma: "no rape, gore or violence". */
export const listGoesOn = (all: readonly Element[], at: number): boolean => {
	for (let k = at + 1; k < at + HORIZON; k++) {
		const element = all[k];
		if (!element || element.mark === '.' || element.mark === ';' || element.mark === '(') return false;
		if (element.entry?.kind === 'turn' || element.entry?.kind === 'negation') return false;
		if (element.entry?.kind === 'join') return true;
	}
	return false;
};
