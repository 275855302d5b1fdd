import { SENSITIVITIES, type Sensitivity } from '../../core/finding';
import type { TopicId } from '../../core/topic';
import { TOPIC_THRESHOLDS } from './topic-thresholds';

/** The score, 0..1, from which each position reports: the same for every topic. */
export const THRESHOLD: Readonly<Record<Sensitivity, number>> = { careful: 0.27, balanced: 0.5, sure: 0.62 };

/** Default threshold for topics without a measured one. */
export const USUAL = 1.2;

/** Words of the chapter that the asks were measured on, and the shortest and longest that still make a difference. */
const TYPICAL = 2500;
const SHORTEST = 1000;
const LONGEST = 8000;
/** How heat grows with length where a topic is absent: measured on the labelled chapters (slope .35 of the logarithms). */
const GROWTH = 0.3;

/** The heat at which a topic's score is one half, in a chapter of so many words. */
export const askOf = (topic: TopicId, words: number): number =>
	(TOPIC_THRESHOLDS[topic] ?? USUAL) * (Math.min(LONGEST, Math.max(SHORTEST, words)) / TYPICAL) ** GROWTH;

/** Heat as a score 0..1, one half at `ask`. */
export const scoreOf = (heat: number, ask: number): number => 1 - 2 ** (-heat / ask);

/** The heat that gives a score; the inverse of `scoreOf`. */
export const heatOf = (score: number, ask: number): number => -Math.log2(1 - score) * ask;

/** What a chapter's score means for its passages. */
export interface Setting {
	readonly ask: number;
	/** Heat of the hottest place. */
	readonly peak: number;
	/** Score of the chapter. */
	readonly chapter: number;
}

/** A place this share as hot as the hottest is as likely as the chapter. */
const SHARE = 0.4;

/**
 * Score of one place. A chapter that holds a topic holds it somewhere: the places that made its score are believed as
 * much as the chapter is, cooler ones less.
 */
export const passageScoreOf = (heat: number, { ask, peak, chapter }: Setting): number =>
	Math.min(chapter, Math.max(scoreOf(heat, ask), chapter * Math.min(1, heat / (SHARE * peak))));

/** The strictest position that still reports a score; null below the most careful one. */
export const levelOf = (score: number): Sensitivity | null =>
	[...SENSITIVITIES].reverse().find((level) => score >= THRESHOLD[level]) ?? null;
