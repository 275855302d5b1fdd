import { type Level, stricter } from '../level';
import { TOPICS, topicById } from '../topics';
import type { Settings } from './schema';

/** The parts of the settings that a preset may touch; each is a flat record of words. */
const AREAS = ['levels', 'ratings', 'silence', 'qualifiers', 'scanner', 'lists', 'pages'] as const;
type Area = (typeof AREAS)[number];
type Wish = { readonly [A in Area]?: Partial<Settings[A]> };

/** A place to start from. Its name and description are `preset_<id>_name` and `preset_<id>_about`. */
export interface Preset {
	readonly id: string;
	readonly wish: Wish;
}

/** One line of what a preset would change, to be shown before it is applied, and kept to undo it. */
export interface PresetChange {
	readonly area: Area;
	/** The topic, rating, kind of silence, … that changes. */
	readonly key: string;
	/** What holds now; of a topic that is not set, its default. */
	readonly shown: string | boolean;
	readonly to: string | boolean;
}

const all = (level: Level, ids: string): Record<string, Level> =>
	Object.fromEntries(ids.split(' ').map((id) => [id, level]));

/** In the order in which they are offered. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'gentle',
		wish: {
			levels: {
				...all(
					'blur',
					'graphic-violence gore torture body-horror cannibalism sexual-violence dubious-consent incest underage',
				),
				...all('blur', 'suicide self-harm animal-cruelty child-abuse domestic-abuse slavery human-trafficking'),
				...all(
					'alert',
					'character-death parent-death child-death animal-death captivity emotional-abuse eating-disorder overdose pregnancy-loss slurs',
				),
			},
			ratings: { explicit: 'alert' },
			silence: { withheld: 'alert' },
			scanner: { sensitivity: 'careful' },
		},
	},
	{
		id: 'ao3',
		wish: {
			levels: all('alert', 'graphic-violence character-death sexual-violence underage'),
			silence: { withheld: 'alert' },
		},
	},
	{
		id: 'assault',
		wish: {
			levels: {
				...all('skip', 'sexual-violence underage'),
				...all('blur', 'dubious-consent sexual-harassment incest human-trafficking domestic-abuse stalking'),
				...all('alert', 'captivity child-abuse flashbacks'),
			},
			silence: { withheld: 'alert' },
			qualifiers: { mentioned: 'same', past: 'same' },
			scanner: { sensitivity: 'careful' },
		},
	},
	{
		id: 'recovery',
		wish: {
			levels: {
				...all('skip', 'self-harm eating-disorder'),
				...all('blur', 'suicide overdose body-shaming'),
				...all('alert', 'drugs alcohol depression'),
			},
			qualifiers: { mentioned: 'same', past: 'same' },
			scanner: { sensitivity: 'careful' },
		},
	},
	{
		id: 'parents',
		wish: {
			levels: {
				...all('skip', 'pregnancy-loss'),
				...all('blur', 'childbirth abortion child-abuse child-death'),
				...all('alert', 'pregnancy death'),
			},
			qualifiers: { mentioned: 'same' },
		},
	},
	{
		id: 'phobias',
		wish: {
			levels: all(
				'blur',
				'needles vomit spiders-insects snakes clowns medical claustrophobia drowning fire body-horror',
			),
		},
	},
	{
		id: 'tell',
		wish: {
			levels: Object.fromEntries(TOPICS.filter(({ weighty }) => weighty).map(({ id }) => [id, 'alert'] as const)),
			silence: { withheld: 'alert', unrated: 'alert' },
			lists: { atMost: 'alert' },
			pages: { atMost: 'alert' },
		},
	},
];

/** The preset with this id; undefined, if there is none. */
export const presetById = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);

type Words = Readonly<Record<string, string | boolean | undefined>>;

/** What a reader has asked for is never made milder: levels only become stricter. */
const wanted = (area: Area, shown: string | boolean, to: string | boolean): string | boolean =>
	area === 'levels' || area === 'ratings' || area === 'silence' ? stricter(shown as Level, to as Level) : to;

/** What a preset would change in these settings; empty if everything is so already. */
export const changesOf = (settings: Settings, { wish }: Preset): readonly PresetChange[] => {
	const changes: PresetChange[] = [];
	for (const area of AREAS) {
		for (const [key, to] of Object.entries((wish[area] ?? {}) as Words)) {
			if (to === undefined) continue;
			const shown = (settings[area] as Words)[key] ?? topicById(key)?.level ?? 'show';
			const then = wanted(area, shown, to);
			if (then !== shown) changes.push({ area, key, shown, to: then });
		}
	}
	return changes;
};

/** The settings with the changes made; the given settings stay as they are. */
export const applyChanges = (settings: Settings, changes: readonly PresetChange[]): Settings => {
	const next = structuredClone(settings);
	for (const { area, key, to } of changes) (next[area] as Record<string, string | boolean>)[key] = to;
	return next;
};
