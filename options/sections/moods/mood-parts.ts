import { t, topicName } from '../../../src/browser/i18n';
import { SILENCES } from '../../../src/core/evidence';
import { type Level, stricter } from '../../../src/core/level';
import type { Settings } from '../../../src/core/settings';
import type { MoodSet } from '../../../src/core/settings/mood-schema';
import { levelIn } from '../../../src/ui/level-in';
import { topicsByName } from '../../topics/topics-by-name';

/** Where a level of a mood stands: with the topics, the ratings or the kinds of silence. */
export type Area = 'levels' | 'ratings' | 'silence';

/** One level that a mood sets or could set. */
export interface Part {
	readonly area: Area;
	readonly key: string;
	readonly name: string;
}

const RATINGS = ['general', 'teen', 'mature', 'explicit'] as const;

/** Everything that a mood can set, in the order of the options. */
export const parts = (): Part[] => [
	...topicsByName().map(({ id }): Part => ({ area: 'levels', key: id, name: topicName(id) })),
	...RATINGS.map((key): Part => ({ area: 'ratings', key, name: t('ui_cause_rating', t(`ui_rating_${key}`)) })),
	...SILENCES.map((key): Part => ({ area: 'silence', key, name: t(`ui_silence_${key}`) })),
];

type Levels = Readonly<Record<string, Level | undefined>>;

/** The level that a mood sets; undefined: as usual. */
export const levelOf = (set: MoodSet, { area, key }: Part): Level | undefined =>
	(set[area] as Levels | undefined)?.[key];

/** The level that holds as usual. */
const usualOf = (settings: Settings, { area, key }: Part): Level =>
	area === 'levels' ? levelIn(settings, key) : ((settings[area] as Levels)[key] ?? 'show');

/** A level to start from when something is set in a mood: as usual, but not to be shown without a word. */
export const firstLevel = (settings: Settings, part: Part): Level => stricter(usualOf(settings, part), 'alert');

/** The set with one level set, or (undefined) left as usual. */
export function withLevel(set: MoodSet, { area, key }: Part, level: Level | undefined): MoodSet {
	const { [key]: _, ...rest } = { ...(set[area] as Levels | undefined) };
	return { ...set, [area]: level ? { ...rest, [key]: level } : rest };
}
