import type { Level } from './level';

/** How a reader chose, at a gate, to read a chapter with passages; most careful first. */
export const MODES = ['skipped', 'veiled', 'all'] as const;
export type Mode = (typeof MODES)[number];

/** What each way to read makes of every passage. */
export const BOUNDS: Readonly<Record<Mode, { atLeast: Level; atMost: Level }>> = {
	skipped: { atLeast: 'skip', atMost: 'skip' },
	veiled: { atLeast: 'blur', atMost: 'blur' },
	all: { atLeast: 'show', atMost: 'alert' },
};

/** Whether something that was stored is a mode. */
export const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);
