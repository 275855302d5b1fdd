import type { Silence } from '../evidence';
import type { Level } from '../level';
import type { Settings } from './schema';

/** What holds for umbrella warnings where a document of an older release says nothing of them. */
export const UMBRELLA: Level = 'alert';

/** The level of every kind of silence, set or not. */
export const silenceLevels = ({ silence }: Pick<Settings, 'silence'>): Record<Silence, Level> => ({
	...silence,
	umbrella: silence.umbrella ?? UMBRELLA,
});
