import * as v from 'valibot';
import { LEVELS } from '../level';

/** A mood that was chosen; the levels themselves are never overwritten. */
export const MoodSchema = v.object({
	/** One of `MOODS`, or the id of a set of the reader's own. */
	now: v.string(),
	/** The last day on which it holds, ISO, in the reader's own time zone; missing: until another is chosen. */
	until: v.optional(v.pipe(v.string(), v.isoDate())),
});

/** Characters of a name, and moods of the reader's own. */
export const LONGEST_MOOD_NAME = 24;
export const MOST_MOODS = 12;

const AnyLevel = v.picklist(LEVELS);
/** A part in a form that we do not know is dropped; the mood stays. */
// @__NO_SIDE_EFFECTS__
const some = <T extends v.ObjectEntries>(entries: T) => v.fallback(v.optional(v.partial(v.object(entries))), undefined);

/** A named set of levels. What it does not set stays as usual. */
export const MoodSetSchema = v.object({
	/** `company` for the reader's own version of that one. */
	id: v.string(),
	name: v.pipe(v.string(), v.maxLength(LONGEST_MOOD_NAME)),
	/** By topic id. */
	levels: v.record(v.string(), AnyLevel),
	ratings: some({ general: AnyLevel, teen: AnyLevel, mature: AnyLevel, explicit: AnyLevel }),
	silence: some({ withheld: AnyLevel, unrated: AnyLevel, unknown: AnyLevel, umbrella: AnyLevel }),
});
export type MoodSet = v.InferOutput<typeof MoodSetSchema>;
