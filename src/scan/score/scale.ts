import { SENSITIVITIES, type Sensitivity } from '../../core/finding';

/** Heat at which a score reaches one half, for a topic that asks for no more and no less than others. */
const HALF = 0.9;

/** The score, 0..1, from which each position reports: the same for every topic. */
export const THRESHOLD: Readonly<Record<Sensitivity, number>> = { careful: 0.3, balanced: 0.5, sure: 0.7 };

/** Heat as a score 0..1; `ask` above 1 wants more heat for the same score. */
export const scoreOf = (heat: number, ask = 1): number => 1 - 2 ** (-heat / (HALF * ask));

/** The heat that gives a score; the inverse of `scoreOf`. */
export const heatOf = (score: number, ask = 1): number => -Math.log2(1 - score) * HALF * ask;

/** The strictest position that still reports a score; null below the most careful one. */
export const levelOf = (score: number): Sensitivity | null =>
	[...SENSITIVITIES].reverse().find((level) => score >= THRESHOLD[level]) ?? null;
