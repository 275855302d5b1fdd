import { QUALIFIERS, type Qualifier, type TopicId } from '../topic';
import { isFigure, listGoesOn, standsAlone, topicAhead } from './context-rules';
import type { LabelElement } from './elements';
import type { Token } from './tokens';

/** A topic named by one element, with what its neighbours say of it. */
export interface NamedTopic {
	readonly topic: TopicId;
	qualifier: Qualifier;
	/** Number of the element. */
	readonly at: number;
}

/** Words over which a negation or a qualifier reaches its topic. */
const REACH = 6;
/** Topics that one qualifier after them reaches; keeps every label linear. */
const LIST = 16;

interface Scope {
	/** Words the negation still reaches; 0: there is none. */
	negated: number;
	foreign: boolean;
	pending: Qualifier | undefined;
	/** The pending qualifier holds for a list with commas ("mentions of …"). */
	listing: boolean;
	reach: number;
	/** A topic was just named; only a join or a trailing noun lets the qualifiers go on. */
	spent: boolean;
}

const fresh = (): Scope => ({ negated: 0, foreign: false, pending: undefined, listing: false, reach: 0, spent: false });

/** Reads the topics of a text and the qualifiers that reach them. One pass, no looking far. */
export const named = (all: readonly LabelElement[], spots: readonly Token[]): NamedTopic[] => {
	const wordAt = (token: number): string => spots[token]?.form ?? '';
	const found: NamedTopic[] = [];
	let scope = fresh();
	let outer: Scope | undefined;
	/** Where the segment, the bracket and what stands before the bracket begin in `found`. */
	let segment = 0;
	let bracket = 0;
	let aside: Qualifier | undefined;

	const qualify = (from: number, to: number, qualifier: Qualifier): void => {
		for (const mention of found.slice(Math.max(from, to - LIST), to))
			if (mention.qualifier === 'depicted') mention.qualifier = qualifier;
	};

	const lapse = (): void => {
		if (!scope.spent) return;
		scope.spent = false;
		scope.negated = 0;
		if (!scope.listing) scope.pending = undefined;
	};

	const word = (): void => {
		lapse();
		if (scope.negated > 0) scope.negated--;
		if (scope.reach > 0 && --scope.reach === 0) scope.pending = undefined;
	};

	const mark = (element: LabelElement, at: number): void => {
		if (element.mark === '(') {
			outer ??= scope;
			bracket = found.length;
			aside = undefined;
			scope = fresh();
		} else if (element.mark === ')') {
			if (outer && found.length === bracket && aside) qualify(segment, bracket, aside);
			scope = outer ?? fresh();
			outer = undefined;
		} else if (element.mark === ',' || element.mark === '-') {
			if (!listGoesOn(all, at)) scope.negated = 0;
			if (!scope.listing) scope.pending = undefined;
			scope.spent = false;
			if (element.mark === ',' && !outer) segment = found.length;
		} else if (element.mark !== ':') {
			scope = fresh();
			if (!outer) segment = found.length;
		}
	};

	const adjective = (qualifier: Qualifier, at: number, listing: boolean): void => {
		const start = outer ? bracket : segment;
		if (found.length > start && !topicAhead(all, at)) {
			qualify(start, found.length, qualifier);
			return;
		}
		if (outer && found.length === bracket) aside ??= qualifier;
		if (scope.spent) lapse();
		if (scope.pending === undefined) scope.listing = listing;
		scope.pending ??= qualifier;
		scope.reach = REACH;
	};

	const follows = (at: number): boolean => {
		const before = all[at - 1]?.entry?.kind;
		return before === 'topic' || (before === 'trail' && all[at - 2]?.entry?.kind === 'topic');
	};

	for (let at = 0; at < all.length; at++) {
		const element = all[at] as LabelElement;
		const entry = element.entry;
		if (element.mark !== undefined) mark(element, at);
		else if (!entry || entry.kind === 'nothing' || entry.kind === 'figure') word();
		else if (entry.kind === 'topic') {
			const denied = scope.negated > 0 && (!scope.foreign || entry.foreign);
			const other = (entry.alone && !standsAlone(all, at)) || isFigure(all, at, wordAt);
			if (other || (entry.negated && !denied)) {
				word();
				continue;
			}
			const inherent = entry.qualifier ?? 'depicted';
			const qualifier = entry.negated
				? 'depicted'
				: denied
					? 'denied'
					: inherent === 'denied'
						? inherent
						: (scope.pending ?? inherent);
			for (const topic of entry.topics) found.push({ topic, qualifier, at });
			scope.spent = true;
		} else if (entry.kind === 'negation') {
			if (scope.spent) lapse();
			scope.negated = REACH;
			scope.foreign = entry.foreign;
		} else if (entry.kind === 'after') {
			if (follows(at))
				for (const mention of found.slice(Math.max(outer ? bracket : segment, found.length - LIST)))
					mention.qualifier = 'denied';
			else if (outer && found.length === bracket) aside = 'denied';
		} else if (entry.kind === 'absorber' || entry.kind === 'turn') {
			lapse();
			scope.negated = 0;
		} else if (entry.kind === 'noun' && follows(at) && entry.qualifier) {
			qualify(outer ? bracket : segment, found.length, entry.qualifier);
		} else if ((entry.kind === 'adjective' || entry.kind === 'noun') && entry.qualifier) {
			adjective(entry.qualifier, at, entry.listing || entry.kind === 'noun');
		} else if (entry.kind === 'join') {
			scope.spent = false;
		} else if (entry.kind === 'filler') lapse();
	}
	return found;
};

/** One qualifier for each topic, the strongest: a label that depicts and denies the same thing depicts it. */
export const strongest = <T extends Pick<NamedTopic, 'topic' | 'qualifier'>>(all: readonly T[]): T[] => {
	const best = new Map<TopicId, T>();
	for (const mention of all) {
		const before = best.get(mention.topic);
		if (!before || QUALIFIERS.indexOf(mention.qualifier) < QUALIFIERS.indexOf(before.qualifier)) {
			best.set(mention.topic, mention);
		}
	}
	return [...best.values()];
};
