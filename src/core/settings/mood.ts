import { LEVELS, type Level, strength } from '../level';
import { isStrict, type RuleAction } from '../rule/schema';
import { topicTraits } from '../topics/traits';
import { moodSet, ownMoods, underMood } from './own-mood';
import type { Settings } from './schema';
import { silenceLevels } from './silence-levels';

/** How a reader can be from the first. `usual`: the levels as they are set; `rough`: a rough day; `company`: others can see the screen. */
export const MOODS = ['usual', 'rough', 'company'] as const;

/** Every mood there is, by id, in the order in which they are offered. */
export const moodsOf = (settings: Pick<Settings, 'moods'>): readonly string[] => [
	...MOODS,
	...ownMoods(settings).map(({ id }) => id),
];

/** The mood that holds on a day (ISO, the reader's own time zone); `usual` for one that is gone. */
export function moodOn(settings: Pick<Settings, 'mood' | 'moods'>, today: string): string {
	const { mood } = settings;
	const over = !mood || (mood.until !== undefined && mood.until < today);
	return over || !moodsOf(settings).includes(mood.now) ? 'usual' : mood.now;
}

/** The settings in a mood from now on; a rough day is over at midnight. */
export function withMood(settings: Settings, now: string, today: string): Settings {
	const { mood: _, ...rest } = settings;
	if (now === 'usual') return rest;
	return { ...rest, mood: { now, ...(now === 'rough' && { until: today }) } };
}

/** One step stricter; `skip` stays. */
const step = (level: Level): Level => LEVELS[strength(level) + 1] ?? level;

/** The same for what acts already: what a reader chose to see without a word stays so. */
const stepActing = (level: Level): Level => (level === 'show' ? level : step(level));

const each = <K extends string>(levels: Record<K, Level>, change: (level: Level, key: K) => Level): Record<K, Level> =>
	Object.fromEntries(
		(Object.entries(levels) as [K, Level][]).map(([key, level]) => [key, change(level, key)]),
	) as Record<K, Level>;

/** Every topic with the level that holds for it, set or not. */
const allLevels = (settings: Settings): Record<string, Level> => ({
	...Object.fromEntries([...topicTraits().values()].map(({ id, level }) => [id, level])),
	...settings.levels,
});

const stepRule = (action: RuleAction): RuleAction => (isStrict(action) ? (step(action) as RuleAction) : action);

/**
 * One step stricter: topics, ratings, silence and rules that act, what declines to say, and of what is shown
 * the weighty topics. What is `allow`ed or an exception stays so, and so do the bounds for lists and pages.
 */
function rough(settings: Settings): Settings {
	const topics = topicTraits();
	return {
		...settings,
		levels: each(allLevels(settings), (level, topic) => (topics.get(topic)?.weighty ? step(level) : stepActing(level))),
		ratings: each(settings.ratings, stepActing),
		silence: each(silenceLevels(settings), (level, how) => (how === 'withheld' ? step(level) : stepActing(level))),
		scanner: { ...settings.scanner, unset: step(settings.scanner.unset) },
		rules: settings.rules.map((rule) =>
			rule.compiled ? { ...rule, compiled: { ...rule.compiled, action: stepRule(rule.compiled.action) } } : rule,
		),
	};
}

/**
 * The settings as they hold on a day (ISO), in the mood chosen for it: to judge by, never to store. The same
 * again when it is done twice, and milder only in a mood of the reader's own.
 */
export function inMood(settings: Settings, today: string): Settings {
	const mood = moodOn(settings, today);
	const plain = withMood(settings, 'usual', today);
	const set = moodSet(settings, mood);
	return mood === 'rough' ? rough(plain) : set ? underMood(plain, set) : plain;
}

/** The settings in the mood after the one that holds, and after the last as usual again. */
export function withNextMood(settings: Settings, today: string): Settings {
	const all = moodsOf(settings);
	return withMood(settings, all[all.indexOf(moodOn(settings, today)) + 1] ?? 'usual', today);
}
