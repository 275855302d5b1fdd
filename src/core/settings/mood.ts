import * as v from 'valibot';
import { LEVELS, type Level, strength, stricter } from '../level';
import type { RuleAction } from '../rule/schema';
import { TOPICS } from '../topics';
import type { Settings } from './schema';

/** How a reader is today. `usual`: the levels as they are set; `rough`: a rough day; `company`: others can see the screen. */
export const MOODS = ['usual', 'rough', 'company'] as const;
export type Mood = (typeof MOODS)[number];

/** A mood that was chosen; the levels themselves are never overwritten. */
export const MoodSchema = v.object({
	now: v.picklist(MOODS),
	/** The last day on which it holds, ISO, in the reader's own time zone; missing: until another is chosen. */
	until: v.optional(v.pipe(v.string(), v.isoDate())),
});

/** The mood that holds on a day (ISO, the reader's own time zone). */
export const moodOn = ({ mood }: Pick<Settings, 'mood'>, today: string): Mood =>
	!mood || (mood.until !== undefined && mood.until < today) ? 'usual' : mood.now;

/** The settings in a mood from now on; a rough day is over at midnight. */
export function withMood(settings: Settings, now: Mood, today: string): Settings {
	const { mood: _, ...rest } = settings;
	if (now === 'usual') return rest;
	return { ...rest, mood: { now, ...(now === 'rough' && { until: today }) } };
}

/** One step stricter; `skip` stays. */
const step = (level: Level): Level => LEVELS[strength(level) + 1] ?? 'skip';

/** The same for what acts already: what a reader chose to see without a word stays so. */
const stepActing = (level: Level): Level => (level === 'show' ? level : step(level));

const each = <K extends string>(levels: Record<K, Level>, change: (level: Level, key: K) => Level): Record<K, Level> =>
	Object.fromEntries(
		(Object.entries(levels) as [K, Level][]).map(([key, level]) => [key, change(level, key)]),
	) as Record<K, Level>;

/** Every topic with the level that holds for it, set or not. */
const allLevels = (settings: Settings): Record<string, Level> => ({
	...Object.fromEntries(TOPICS.map(({ id, level }) => [id, level])),
	...settings.levels,
});

const stepRule = (action: RuleAction): RuleAction => (action === 'allow' ? action : (step(action) as RuleAction));

/**
 * One step stricter: topics, ratings, silence and rules that act, what declines to say, and of what is shown
 * the weighty topics. What is `allow`ed or an exception stays so, and so do the bounds for lists and pages.
 */
function rough(settings: Settings): Settings {
	const weighty = new Set(TOPICS.filter((topic) => topic.weighty).map(({ id }) => id));
	return {
		...settings,
		levels: each(allLevels(settings), (level, topic) => (weighty.has(topic) ? step(level) : stepActing(level))),
		ratings: each(settings.ratings, stepActing),
		silence: each(settings.silence, (level, how) => (how === 'withheld' ? step(level) : stepActing(level))),
		scanner: { ...settings.scanner, unset: step(settings.scanner.unset) },
		rules: settings.rules.map((rule) =>
			rule.compiled ? { ...rule, compiled: { ...rule.compiled, action: stepRule(rule.compiled.action) } } : rule,
		),
	};
}

/** What nobody wants read over their shoulder is veiled at least. */
function company(settings: Settings): Settings {
	const sexual = new Set(TOPICS.filter(({ group }) => group === 'sex').map(({ id }) => id));
	return {
		...settings,
		levels: each(allLevels(settings), (level, topic) => (sexual.has(topic) ? stricter(level, 'blur') : level)),
		ratings: {
			...settings.ratings,
			mature: stricter(settings.ratings.mature, 'alert'),
			explicit: stricter(settings.ratings.explicit, 'blur'),
		},
	};
}

/**
 * The settings as they hold on a day (ISO), in the mood chosen for it: to judge by, never to store. Never
 * milder than the settings themselves, and the same again when it is done twice.
 */
export function inMood(settings: Settings, today: string): Settings {
	const mood = moodOn(settings, today);
	const plain = withMood(settings, 'usual', today);
	return mood === 'rough' ? rough(plain) : mood === 'company' ? company(plain) : plain;
}
