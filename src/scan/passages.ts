import { CUE_CLASSES, type CueClass, type Finding } from '../core/finding';
import type { Qualifier, TopicId } from '../core/topic';
import { HYPOTHETICAL, NEGATION, PAST } from './lexicon/marks';
import type { Hit } from './read';
import type { Weighed } from './score/cue-weights';
import { levelOf, THRESHOLD } from './score/scale';

/** A passage goes on while paragraphs score at least this share of what lets one start. */
const STAY = 0.6;

/** Paragraphs without a cue that a passage may bridge. */
const GAP = 2;

/** Heat and cues of one paragraph. */
interface Warm {
	readonly paragraph: number;
	heat: number;
	readonly cues: Weighed[];
}

const byParagraph = (weighed: readonly Weighed[], heat: readonly number[]): Warm[] => {
	const warm: Warm[] = [];
	weighed.forEach((cue, i) => {
		let last = warm.at(-1);
		if (last?.paragraph !== cue.hit.paragraph) {
			last = { paragraph: cue.hit.paragraph, heat: 0, cues: [] };
			warm.push(last);
		}
		last.heat = Math.max(last.heat, heat[i] as number);
		last.cues.push(cue);
	});
	return warm;
};

const heaviest = <Key>(cues: readonly Weighed[], keyOf: (hit: Hit) => Key): Key => {
	const sums = new Map<Key, number>();
	for (const { hit, value } of cues) sums.set(keyOf(hit), (sums.get(keyOf(hit)) ?? 0) + value);
	return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
};

const kindOf = (hit: Hit): CueClass => CUE_CLASSES[hit.cue.kind] as CueClass;

const qualifierOfHit = (hit: Hit): Qualifier => {
	if (hit.before & NEGATION) return 'denied';
	if (hit.before & HYPOTHETICAL) return 'threatened';
	if (hit.around & PAST) return 'past';
	if (kindOf(hit) === 'aftermath') return 'implied';
	return hit.quoted ? 'mentioned' : 'depicted';
};

/** The class of cue that weighs most among some. Throws if there are none. */
export const cueOf = (cues: readonly Weighed[]): CueClass => heaviest(cues, kindOf);

/** The qualifier that weighs most among some cues. Throws if there are none. */
export const qualifierOf = (cues: readonly Weighed[]): Qualifier => heaviest(cues, qualifierOfHit);

/** Stretches of whole paragraphs around the hot ones, in order. `scoreOf` is the score of a heat at one place. */
export const passages = (
	topic: TopicId,
	weighed: readonly Weighed[],
	heat: readonly number[],
	scoreOf: (heat: number) => number,
): Finding[] => {
	const enter = THRESHOLD.careful;
	const warm = byParagraph(weighed, heat).filter((each) => scoreOf(each.heat) >= enter * STAY);
	const runs: Warm[][] = [];
	for (const each of warm) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && each.paragraph - last.paragraph <= GAP + 1) run.push(each);
		else runs.push([each]);
	}
	return runs.flatMap((run) => {
		const score = scoreOf(run.reduce((most, { heat }) => Math.max(most, heat), 0));
		const level = levelOf(score);
		if (!level) return [];
		const cues = run.flatMap((each) => each.cues);
		const from = (run[0] as Warm).paragraph;
		const to = (run.at(-1) as Warm).paragraph;
		return [{ topic, from, to, score, level, cue: cueOf(cues), qualifier: qualifierOf(cues) }];
	});
};
