import { CUE_CLASSES, type CueClass } from '../../core/finding';
import type { Combination, Judged } from '../lexicon/lexicon';
import { MARKS, type MarkName } from '../lexicon/marks';
import type { Cue } from '../lexicon/trie';
import type { Hit } from '../read';

/** A cue with what it is worth where it stands. */
export interface Weighed {
	readonly hit: Hit;
	readonly value: number;
}

/** Words within which a cue that comes again counts less: half, then a quarter. */
const REPEAT = 120;
const AGAIN = [1, 0.5, 0.25] as const;
const WITHIN = 12;

/** Whether the sorted places hold one that is at most `within` from `at`, other than `at` itself. */
const isNear = (places: readonly number[], at: number, within: number): boolean => {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as number) < at - within) low = middle + 1;
		else high = middle;
	}
	for (let i = low; i < places.length && (places[i] as number) <= at + within; i++) if (places[i] !== at) return true;
	return false;
};

/** Places of a topic's cues by class. */
type Places = Readonly<Record<string, number[]>>;

const isWeak = (hit: Hit): boolean => hit.cue.weight < 0.5;

/** How much of a rule's worth a weak cue has without a stronger one beside it. */
const FAINT = 0.2;

const holdsWith = (rule: Combination, hit: Hit, places: Places): boolean =>
	!rule.near ||
	rule.near.some((name) => {
		const mark = MARKS[name as MarkName];
		if (mark !== undefined) return (hit.around & mark) !== 0;
		return isNear(places[name] ?? [], hit.at, rule.within ?? WITHIN);
	});

/** What a rule gives a cue. A weak cue needs a stronger one beside it: two weak ones prove little. */
const given = (rule: Combination, hit: Hit, all: Places, strong: Places): number => {
	if (!isWeak(hit)) return holdsWith(rule, hit, rule.firm ? strong : all) ? rule.worth : 0;
	if (rule.near && holdsWith(rule, hit, strong)) return rule.worth;
	return !rule.firm && holdsWith(rule, hit, all) ? rule.worth * FAINT : 0;
};

const placesOf = (hits: readonly Hit[]): Places => {
	const places: Partial<Record<CueClass, number[]>> = {};
	for (const hit of hits) {
		const kind = CUE_CLASSES[hit.cue.kind] as CueClass;
		const own = places[kind];
		if (own) own.push(hit.at);
		else places[kind] = [hit.at];
	}
	return places;
};

/** What a reader's own word is worth, in asks: enough to be sure of it. */
const OWN = 2;

/** What each cue of a topic is worth in its company. Cues worth nothing are left out. `ask` as in `score/scale`. */
export const worth = (lexicon: Judged, hits: readonly Hit[], ask: number): Weighed[] => {
	if (hits.length === 0) return [];
	const all = placesOf(hits);
	const strong = placesOf(hits.filter((hit) => !isWeak(hit)));
	const rules: Partial<Record<CueClass, Combination[]>> = {};
	for (const rule of lexicon.combinations) rules[rule.cue] = [...(rules[rule.cue] ?? []), rule];
	const last = new Map<Cue, { at: number; times: number }>();
	const weighed: Weighed[] = [];
	for (const hit of hits) {
		const kind = CUE_CLASSES[hit.cue.kind] as CueClass;
		if (kind === 'own') {
			weighed.push({ hit, value: OWN * ask });
			continue;
		}
		let best = 0;
		for (const rule of rules[kind] ?? []) best = Math.max(best, given(rule, hit, all, strong));
		if (best === 0) continue;
		const factor = lexicon.stubborn?.includes(kind) ? Math.max(hit.factor, 0.6) : hit.factor;
		const before = last.get(hit.cue);
		const times = before && hit.at - before.at < REPEAT ? Math.min(before.times + 1, AGAIN.length - 1) : 0;
		last.set(hit.cue, { at: hit.at, times });
		weighed.push({ hit, value: best * hit.cue.weight * factor * (AGAIN[times] as number) });
	}
	return weighed;
};
