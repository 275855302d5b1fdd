import { type Level, stricter } from '../level';
import { topicTraits } from '../topics/traits';
import type { MoodSet } from './mood-schema';
import type { Settings } from './schema';
import { UMBRELLA } from './silence-levels';

/** Others can see the screen: what nobody wants read over their shoulder, until the reader sets it otherwise. */
const COMPANY = 'company';
const company = (): MoodSet => ({
	id: COMPANY,
	name: '',
	levels: Object.fromEntries(
		[...topicTraits().values()].filter(({ group }) => group === 'sex').map(({ id }) => [id, 'blur']),
	),
	ratings: { mature: 'alert', explicit: 'blur' },
});

type Sets = Pick<Settings, 'moods'>;

/** The set behind a mood; undefined for those that are none, and for one that is gone. */
export const moodSet = ({ moods = [] }: Sets, id: string): MoodSet | undefined =>
	moods.find((one) => one.id === id) ?? (id === COMPANY ? company() : undefined);

/** The moods of the reader's own, in order. */
export const ownMoods = ({ moods = [] }: Sets): readonly MoodSet[] => moods.filter(({ id }) => id !== COMPANY);

/** The settings with a set added, or in the place of the one with its id. */
export const withMoodSet = (settings: Settings, set: MoodSet): Settings => {
	const { moods = [] } = settings;
	const known = moods.some(({ id }) => id === set.id);
	return { ...settings, moods: known ? moods.map((one) => (one.id === set.id ? set : one)) : [...moods, set] };
};

/** The settings without a set; `company` is then as it was at first. */
export function withoutMoodSet(settings: Settings, id: string): Settings {
	const { moods = [], ...rest } = settings;
	const left = moods.filter((one) => one.id !== id);
	return left.length > 0 ? { ...rest, moods: left } : rest;
}

type Levels = Readonly<Record<string, Level | undefined>>;

/** `usual` with what a set has for some of its keys; a key that `usual` lacks is `unset` there. */
const laid = <T extends Levels>(
	usual: T,
	set: Levels,
	pick: (usual: Level, set: Level) => Level,
	unset: (key: string) => Level = () => 'show',
): T => {
	const changed = Object.entries(set).flatMap(([key, level]): [string, Level][] =>
		level ? [[key, pick(usual[key] ?? unset(key), level)]] : [],
	);
	return { ...usual, ...Object.fromEntries(changed) };
};

/**
 * The settings with a set laid over them: in company never milder than they are, in a mood of the reader's own
 * as the reader set it.
 */
export function underMood(settings: Settings, { id, levels, ratings = {}, silence = {} }: MoodSet): Settings {
	const pick = id === COMPANY ? stricter : (_: Level, set: Level) => set;
	return {
		...settings,
		levels: laid(settings.levels, levels, pick, (topic) => topicTraits().get(topic)?.level ?? 'show'),
		ratings: laid(settings.ratings, ratings, pick),
		silence: laid(settings.silence, silence, pick, (how) => (how === 'umbrella' ? UMBRELLA : 'show')),
	};
}
