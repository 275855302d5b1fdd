import type { Level } from '../level';
import type { MoodSet } from './mood-schema';
import { presetById } from './presets';
import type { Settings } from './schema';

/** What a new mood sets: the levels as they are now (`now`), those of a preset by its id, or nothing. */
export function initialLevels(from: string, { levels, ratings, silence }: Settings): Omit<MoodSet, 'id' | 'name'> {
	if (from === 'now') return structuredClone({ levels, ratings, silence });
	const wish = presetById(from)?.wish ?? {};
	const given = Object.entries(wish.levels ?? {}).filter((one): one is [string, Level] => one[1] !== undefined);
	return { levels: Object.fromEntries(given), ratings: { ...wish.ratings }, silence: { ...wish.silence } };
}
