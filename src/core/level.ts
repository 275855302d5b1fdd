/** What follows from a level, wherever something is covered, drawn or counted. */
interface LevelTraits {
	/** Nothing of the content can be read until the reader reveals it. */
	readonly covers: boolean;
	/** The content gives up its room: a line takes its place, and a link to it asks before it opens. */
	readonly hides: boolean;
}

/**
 * What a reader wants for a kind of content, mildest first. All lists are derived from this table. What only
 * some scripts need (words, icons, the colour of the badge, the choices at the gate) is typed by its keys, so that the
 * compiler names what a new level lacks.
 */
const LEVEL_TRAITS = {
	show: { covers: false, hides: false },
	alert: { covers: false, hides: false },
	blur: { covers: true, hides: false },
	skip: { covers: true, hides: true },
} as const satisfies Record<string, LevelTraits>;

/** A level by its name. */
export type Level = keyof typeof LEVEL_TRAITS;

/** All levels, mildest first. */
export const LEVELS = /* @__PURE__ */ Object.keys(LEVEL_TRAITS) as readonly Level[];

/** A level that does something. */
export type Action = Exclude<Level, 'show'>;
export const ACTIONS = /* @__PURE__ */ LEVELS.filter((level) => level !== 'show');

/** See `LevelTraits.covers`. */
export const covers = (level: Level): boolean => LEVEL_TRAITS[level].covers;

/** See `LevelTraits.hides`. */
export const hides = (level: Level): boolean => LEVEL_TRAITS[level].hides;

/** A count of nothing for each of some levels. */
export const zeroFor = <L extends Level>(levels: readonly L[]): Record<L, number> =>
	Object.fromEntries(levels.map((level) => [level, 0])) as Record<L, number>;

/** How strict a level is: 0 for the mildest. */
export const strength = (level: Level): number => LEVELS.indexOf(level);

/** The stricter of two levels. */
export const stricter = (a: Level, b: Level): Level => (strength(a) >= strength(b) ? a : b);

/** The milder of two levels: `atMost('skip', 'alert')` is `alert`. */
export const atMost = (level: Level, cap: Level): Level => (strength(level) <= strength(cap) ? level : cap);

/** The strictest level: as a cap, it caps nothing. */
export const STRICTEST = /* @__PURE__ */ LEVELS.reduce(stricter);

/** One step milder; `show` stays. */
export const milder = (level: Level): Level => LEVELS[Math.max(0, strength(level) - 1)] ?? 'show';
