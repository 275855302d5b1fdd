/** What a reader wants for a kind of content, mildest first. */
export const LEVELS = ['show', 'alert', 'blur', 'skip'] as const;
export type Level = (typeof LEVELS)[number];

/** A level that does something. */
export type Action = Exclude<Level, 'show'>;
export const ACTIONS: readonly Action[] = ['alert', 'blur', 'skip'];

/** How strict a level is: 0 for the mildest. */
export const strength = (level: Level): number => LEVELS.indexOf(level);

/** The stricter of two levels. */
export const stricter = (a: Level, b: Level): Level => (strength(a) >= strength(b) ? a : b);

/** The milder of two levels: `atMost('skip', 'alert')` is `alert`. */
export const atMost = (level: Level, cap: Level): Level => (strength(level) <= strength(cap) ? level : cap);

/** One step milder; `show` stays. */
export const milder = (level: Level): Level => LEVELS[Math.max(0, strength(level) - 1)] ?? 'show';
